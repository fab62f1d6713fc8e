import type { Fault } from "../faults/fault.ts";

/** One file system to freeze. */
export interface FreezeTarget {
  readonly mountpoint: string;
  /** "major:minor" of the superblock: what is open must be this. */
  readonly deviceId: string;
}

export interface FreezePlan {
  /** Targets by level: a level is frozen at once, levels in order (children before parents). */
  readonly levels: readonly (readonly FreezeTarget[])[];
  /** The guard thaws when this much time has passed since the first FIFREEZE, milliseconds. */
  readonly deadlineMs: number;
  /** Write 1 to /sys/kernel/rcu_expedited around the freeze. */
  readonly expedite: boolean;
}

export type FreezeResult =
  | { readonly outcome: "frozen"; readonly warnings: readonly Fault[] }
  /** Everything that was frozen has been thawed again; what somebody else froze was left alone. */
  | {
      readonly outcome: "failed" | "timed-out";
      readonly fault: Fault;
      readonly warnings: readonly Fault[];
    };

export interface ThawResult {
  /** False when a file system could not be thawed: urgent. */
  readonly ok: boolean;
  /**
   * True when everything stayed frozen until this thaw was asked for. False when a deadline or the
   * death of a guard thawed earlier: what was snapshotted meanwhile was not frozen throughout.
   */
  readonly heldUntilAsked: boolean;
  readonly faults: readonly Fault[];
}

/**
 * Port: two guard processes, started and warmed, file systems open, nothing frozen yet.
 * No single death (guard, second guard, engine) leaves anything frozen.
 */
export interface ArmedFreezer {
  /** `syncfs` on every target, so that the freeze has little left to flush. May take minutes. Throws FreezeGuardLost. */
  settle(signal: AbortSignal): Promise<void>;
  /** Freezes all levels in order. Never throws for what a file system does. Called at most once. */
  freeze(): Promise<FreezeResult>;
  /** Thaws all. Idempotent; also after a failed freeze. Never throws. Not cancellable. */
  thaw(): Promise<ThawResult>;
  /** Ends both guards (they thaw first if anything is frozen). Idempotent. Never throws. */
  disarm(): Promise<void>;
  /** Resident memory of both guards, bytes. */
  memoryBytes(): Promise<number>;
}

/** Port: what arms a freezer, and what thaws after a crash. */
export interface Freezer {
  /**
   * Starts the guards and opens every target.
   * @throws Fault FreezeMountUnreadable, FreezeGuardMissing, FreezeGuardLost
   */
  arm(plan: FreezePlan): Promise<ArmedFreezer>;
  /**
   * Thaws what a dead run left frozen, from this process, and puts /sys/kernel/rcu_expedited back.
   * A target that is not frozen is well. Returns what could not be thawed.
   */
  rescue(
    targets: readonly FreezeTarget[],
    expeditedBefore: string | null,
  ): Promise<readonly Fault[]>;
  /** Present value of /sys/kernel/rcu_expedited for the journal, or null where it cannot be read. */
  expeditedNow(): string | null;
}
