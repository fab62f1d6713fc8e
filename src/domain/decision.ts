import type { Consistency } from "./consistency.ts";

/** What can go wrong before a recovery point is stored, as the decision table names it (DESIGN.md section 3). */
export type Trouble =
  /** Configuration or plugin-host file unreadable, malformed, wrong owner or mode: its flag cannot be trusted. */
  | "configuration"
  /** A script missing, or with wrong owner or mode; a plugin that cannot do its work at all. */
  | "plugin-unfit"
  | "quiesce"
  /** The hold was found lost after the snapshot. */
  | "hold-lost"
  | "resume"
  | "freeze"
  /** `pause.limit` was exceeded. */
  | "pause-limit"
  | "snapshot";

export interface DecisionFacts {
  /** The plugin's continueBackupOnFailure, or `onFailure: continue` of the native configuration. */
  readonly continueOnFailure: boolean;
  /** Whether the machine has a single disk. */
  readonly disks: "single" | "several";
  /** `fsFreezeEnabled` / `freeze.enabled`. */
  readonly freezeEnabled: boolean;
  /** Every provider of the run is atomic by itself. */
  readonly atomicByItself: boolean;
  /** `pause.onExceeded`, for the trouble `pause-limit`. */
  readonly onPauseExceeded: "degrade" | "fail";
}

/** Whether the run may still make a recovery point, and the best it may be called. */
export type Verdict =
  { readonly proceed: true; readonly atMost: Consistency } | { readonly proceed: false };

const fail: Verdict = { proceed: false };
const atMost = (grade: Consistency): Verdict => ({ proceed: true, atMost: grade });

/**
 * The decision table of DESIGN.md section 3: what one trouble means for the recovery point.
 * Several troubles in one run: none may say `proceed: false`, and the lowest `atMost` holds.
 */
export function decide(trouble: Trouble, facts: DecisionFacts): Verdict {
  const fileSystem = facts.freezeEnabled ? atMost("file-system") : atMost("crash");
  if (trouble === "snapshot") return fail;
  if (trouble === "configuration") return fileSystem;
  if (trouble === "pause-limit") return facts.onPauseExceeded === "fail" ? fail : fileSystem;
  if (!facts.continueOnFailure) return facts.disks === "single" ? atMost("crash") : fail;
  if (trouble === "freeze") return facts.atomicByItself ? atMost("application") : atMost("crash");
  return fileSystem;
}
