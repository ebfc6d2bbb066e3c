/** Lets one in at a time, in the order they came: under load nobody waits for ever. */
export class Line {
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  async enter(): Promise<void> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken = false;
    else next();
  }
}
