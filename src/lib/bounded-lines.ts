/**
 * Splits a stream of text into lines without ever keeping more than `maxLineLength` characters of
 * one: a script may print any amount without a newline.
 */
export class LineSplitter {
  readonly #onLine: (line: string) => void;
  readonly #maxLineLength: number;
  #rest = "";

  constructor(onLine: (line: string) => void, maxLineLength = 8192) {
    this.#onLine = onLine;
    this.#maxLineLength = maxLineLength;
  }

  push(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#emit(line);
    while (this.#rest.length > this.#maxLineLength) {
      this.#emit(this.#rest.slice(0, this.#maxLineLength));
      this.#rest = this.#rest.slice(this.#maxLineLength);
    }
  }

  end(): void {
    if (this.#rest !== "") this.#emit(this.#rest);
    this.#rest = "";
  }

  #emit(line: string): void {
    for (let at = 0; at === 0 || at < line.length; at += this.#maxLineLength) {
      this.#onLine(line.slice(at, at + this.#maxLineLength));
    }
  }
}

/** Keeps the last `maxLength` characters of what is pushed, and how much there was. */
export class TailText {
  readonly #maxLength: number;
  #text = "";
  #total = 0;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  push(text: string): void {
    this.#total += text.length;
    this.#text = (this.#text + text).slice(-this.#maxLength);
  }

  get text(): string {
    return this.#text;
  }

  get truncated(): boolean {
    return this.#total > this.#text.length;
  }
}
