/** Writes numbers of so many bits, the lowest first (RFC 1951, 3.1.1). */
export class BitWriter {
  readonly #bytes: Buffer;
  #at = 0;
  #held = 0;
  #bits = 0;

  /** @param size bytes at most */
  constructor(size: number) {
    this.#bytes = Buffer.alloc(size);
  }

  /** @param count 16 at most */
  write(value: number, count: number): void {
    this.#held |= value << this.#bits;
    this.#bits += count;
    while (this.#bits >= 8) {
      this.#bytes[this.#at++] = this.#held & 255;
      this.#held >>>= 8;
      this.#bits -= 8;
    }
  }

  /** To the next whole byte. */
  align(): void {
    if (this.#bits > 0) this.write(0, 8 - this.#bits);
  }

  finish(): Buffer {
    return this.#bytes.subarray(0, this.#at);
  }
}
