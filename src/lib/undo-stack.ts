/** What became of one undo step. */
export interface UndoResult {
  readonly name: string;
  readonly error: unknown;
}

interface UndoStep {
  readonly name: string;
  readonly undo: () => Promise<void>;
}

/**
 * Steps that must be taken back, last first, whatever happens. Every step runs even when another
 * fails; each failure is returned, none is thrown. A step runs once: unwinding is idempotent, and
 * a step pushed while unwinding is run as well.
 *
 * Undo steps do not take the caller's AbortSignal: clean-up is not cancelled by Ctrl-C. Each step
 * brings its own deadline.
 */
export class UndoStack {
  readonly #steps: UndoStep[] = [];

  push(name: string, undo: () => Promise<void>): void {
    this.#steps.push({ name, undo });
  }

  get size(): number {
    return this.#steps.length;
  }

  /** Runs every step in reverse order. Returns the failures only. */
  async unwind(): Promise<readonly UndoResult[]> {
    return this.unwindTo(0);
  }

  /** Runs the steps above `depth` (a former `size`) in reverse order. Returns the failures only. */
  async unwindTo(depth: number): Promise<readonly UndoResult[]> {
    const failures: UndoResult[] = [];
    while (this.#steps.length > depth) {
      const step = this.#steps.pop();
      if (step === undefined) break;
      try {
        await step.undo();
      } catch (error) {
        failures.push({ name: step.name, error });
      }
    }
    return failures;
  }
}
