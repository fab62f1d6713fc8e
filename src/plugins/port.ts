import type { PauseOutcome, RunId } from "../domain/run.ts";
import type { Fault } from "../faults/fault.ts";
import type { RunLog } from "../lib/run-log.ts";

/** What a plugin gets for every step. */
export interface PluginContext {
  readonly runId: RunId;
  readonly log: RunLog;
  /** Mount points of the run's volumes. */
  readonly volumes: readonly string[];
}

/** Plain JSON that crosses the journal. */
export type PluginRecord = Readonly<Record<string, unknown>>;

export type QuiesceResult =
  | { readonly outcome: "ok"; readonly evidence: string }
  | { readonly outcome: "failed" | "timed-out"; readonly fault: Fault };

export type ResumeResult =
  { readonly outcome: "ok" } | { readonly outcome: "failed" | "timed-out"; readonly fault: Fault };

/** Does the hold still stand? `evidence` says what was looked at. */
export interface HoldEvidence {
  readonly held: boolean;
  readonly evidence: string;
}

/**
 * Port: what quiesces and resumes one application.
 *
 * Order, per run: `check` -> `prepare` -> `quiesce` -> `stillHolds` -> `resume`. `resume` is called
 * exactly once for every `quiesce` that was *called*, whatever `quiesce` returned or threw: a
 * pre-script that was started gets its post-script. No call is made twice in one run, except
 * `check`, which may be repeated and touches nothing.
 */
export interface ApplicationPlugin {
  /** Kind, as in the configuration: "script". */
  readonly kind: string;
  /** Unique in the run; stands in reports and timeline events. */
  readonly name: string;
  /** Plugins of one stage are quiesced at the same time; stages run in ascending order. */
  readonly stage: number;
  /** The plugin's own continueBackupOnFailure. */
  readonly continueOnFailure: boolean;

  /**
   * Looks at everything that can be looked at before anything is touched. Returns the faults;
   * an empty list means fit. A plugin that is unfit is not quiesced (and so not resumed).
   */
  check(): Promise<readonly Fault[]>;

  /** Heavy work that needs no pause. The application runs; this may take minutes. Throws a Fault. */
  prepare(context: PluginContext, signal: AbortSignal): Promise<void>;

  /**
   * Brings the application to its still point and holds it there. Never throws for what an
   * application does; aborting `signal` ends it within its kill grace, as "timed-out".
   */
  quiesce(context: PluginContext, signal: AbortSignal): Promise<QuiesceResult>;

  /** Asked after the snapshot, before `resume`. Never throws. */
  stillHolds(): Promise<HoldEvidence>;

  /**
   * Lets the application go on. Not cancellable: it has its own deadline. Never throws for what an
   * application does.
   */
  resume(context: PluginContext, outcome: PauseOutcome): Promise<ResumeResult>;

  /** Facts that the application handed back, kept in the recovery point. Read after `resume`. */
  facts(): Readonly<Record<string, string>>;

  /** Warnings gathered so far that are no failure (facts too large, ...). Read after `resume`. */
  warnings(): readonly Fault[];

  /**
   * What a later process needs to resume the application if this one dies: written to the journal,
   * fsynced, before the pause. JSON only; no secret. Read by `PluginRecovery.release`.
   */
  releaseRecord(context: PluginContext): PluginRecord;

  /** What `backup --dry-run` prints: one line a step that would happen. */
  describe(): readonly string[];
}

/** Frees what a dead process left: ends what its pre-script left running, then resumes the application. */
export interface PluginRecovery {
  readonly kind: string;
  /**
   * May be called again after a failure: idempotent as far as the application is. Throws
   * JournalDamaged when `record` does not have the form this kind writes.
   */
  release(record: PluginRecord, context: PluginContext): Promise<ResumeResult>;
  /** The command a person types to do the same by hand. */
  manualRelease(record: PluginRecord): string;
}
