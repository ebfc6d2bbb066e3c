import Database from 'libsql';

interface Statement {
  /** Whether it answers with rows. */
  reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number };
}

/** A libsql connection that prepares each statement once; there are as many as there are queries in this folder. */
export class PreparedDatabase {
  readonly #database: InstanceType<typeof Database>;
  readonly #prepared = new Map<string, Statement>();
  #open = true;

  /** Opens a file, creating it when missing. Throws when it is no database or cannot be opened. */
  constructor(file: string, pragmas: readonly string[]) {
    this.#database = new Database(file);
    for (const pragma of pragmas) this.#database.prepare(`pragma ${pragma}`).all();
  }

  execute<Row>(sql: string, parameters: readonly unknown[] = []): { rows: Row[]; numAffectedRows?: bigint } {
    const statement = this.#prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters) as Row[] };
    return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
  }

  inTransaction(): boolean {
    return this.#open && this.#database.inTransaction;
  }

  close(): void {
    this.#open = false;
    this.#prepared.clear();
    this.#database.close();
  }

  #prepare(sql: string): Statement {
    // The library ends the process when a closed connection is used.
    if (!this.#open) throw new Error('The database is closed');
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#database.prepare(sql);
    const statement: Statement = { reader: prepared.reader, all: (parameters) => prepared.all(parameters), run: (parameters) => prepared.run(parameters) };
    // Statements that change the schema are run once.
    if (!/^(create|alter|drop)/.test(sql)) this.#prepared.set(sql, statement);
    return statement;
  }
}
