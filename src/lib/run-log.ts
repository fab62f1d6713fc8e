/**
 * The log of one run: what scripts print and what Stillpoint did. `write` never blocks and never
 * touches a file while the log is held: in the silent window (freeze to thaw) nothing is written.
 */
export interface RunLog {
  /** Adds one line. `source` names who said it: "engine", "script/pre", "restic". */
  write(source: string, line: string): void;
}
