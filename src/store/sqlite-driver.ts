import { SqliteDialect } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { Line } from './line.ts';
import type { PreparedDatabase } from './prepared-database.ts';

/**
 * Kysely on libsql with one connection that writes and one that reads.
 * Transactions that end in the same moment are brought to the disk together, and each is answered only when it is there:
 * a disk that takes milliseconds for that would else allow a few hundred a second. Readers see what is on the disk.
 */
export class LibsqlDialect extends SqliteDialect {
  readonly #databases: { writer: PreparedDatabase; reader: PreparedDatabase };

  constructor(databases: { writer: PreparedDatabase; reader: PreparedDatabase }) {
    super({ database: () => Promise.reject(new Error('The driver of this dialect brings its own connections')) });
    this.#databases = databases;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#databases.writer, this.#databases.reader);
  }
}

interface Waiting {
  resolve(): void;
  reject(cause: unknown): void;
}

class LibsqlDriver implements Driver {
  readonly #writer: PreparedDatabase;
  readonly #reader: PreparedDatabase;
  readonly #line = new Line();
  /** Transactions that are done but not on the disk yet. */
  #waiting: Waiting[] = [];

  constructor(writer: PreparedDatabase, reader: PreparedDatabase) {
    this.#writer = writer;
    this.#reader = reader;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new LibsqlConnection(this, this.#writer, this.#reader);
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: LibsqlConnection): Promise<void> {
    await this.#line.enter();
    try {
      // The write lock is taken at once, so that nothing fails half-way because another program writes.
      if (!this.#writer.inTransaction()) this.#writer.execute('begin immediate');
      this.#writer.execute('savepoint part');
      connection.writing = true;
    } catch (cause) {
      this.#line.leave();
      throw cause;
    }
  }

  async commitTransaction(connection: LibsqlConnection): Promise<void> {
    this.#writer.execute('release part');
    connection.writing = false;
    const stored = this.#waitForDisk();
    this.#line.leave();
    await stored;
  }

  async rollbackTransaction(connection: LibsqlConnection): Promise<void> {
    connection.writing = false;
    // A full disk makes the database roll back everything by itself, also what others wait for.
    const lost = !this.#writer.inTransaction();
    if (lost) {
      this.#answer((waiting) => waiting.reject(new Error('The database rolled back')));
    } else {
      this.#writer.execute('rollback to part');
      this.#writer.execute('release part');
    }
    // It may have failed because of something that is done but that readers do not see yet.
    const stored = lost ? null : this.#waitForDisk().catch(() => {});
    this.#line.leave();
    await stored;
  }

  async destroy(): Promise<void> {
    await this.#store();
    this.#reader.close();
    this.#writer.close();
  }

  #waitForDisk(): Promise<void> {
    // After everything that is ready to run now, which may have more to store.
    if (this.#waiting.length === 0) setImmediate(() => void this.#store());
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  async #store(): Promise<void> {
    await this.#line.enter();
    try {
      if (this.#writer.inTransaction()) this.#writer.execute('commit');
      this.#answer((waiting) => waiting.resolve());
    } catch (cause) {
      if (this.#writer.inTransaction()) this.#writer.execute('rollback');
      this.#answer((waiting) => waiting.reject(cause));
    } finally {
      this.#line.leave();
    }
  }

  #answer(how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const one of waiting) how(one);
  }
}

class LibsqlConnection implements DatabaseConnection {
  writing = false;
  readonly #driver: LibsqlDriver;
  readonly #writer: PreparedDatabase;
  readonly #reader: PreparedDatabase;

  constructor(driver: LibsqlDriver, writer: PreparedDatabase, reader: PreparedDatabase) {
    this.#driver = driver;
    this.#writer = writer;
    this.#reader = reader;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.writing) return this.#writer.execute<Row>(sql, parameters);
    if (sql.startsWith('select')) return this.#reader.execute<Row>(sql, parameters);
    await this.#driver.beginTransaction(this);
    try {
      const result = this.#writer.execute<Row>(sql, parameters);
      await this.#driver.commitTransaction(this);
      return result;
    } catch (cause) {
      if (this.writing) await this.#driver.rollbackTransaction(this);
      throw cause;
    }
  }

  // biome-ignore lint/correctness/useYield: The interface asks for a generator, and nothing is streamed here.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Queries are not streamed');
  }
}
