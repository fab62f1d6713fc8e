import type { JournalStep, OpenRun } from "../contract/journal.ts";
import type { PointEntry } from "../contract/point-entry.ts";
import type { RunReport } from "../contract/report.ts";
import type { RunId } from "../domain/run.ts";
import type { RunLog } from "../lib/run-log.ts";

/** A run whose process died before closing it. */
export interface UnfinishedRun {
  readonly opened: OpenRun;
  /** Steps as far as they reached the disk (or, in the same boot, the page cache). */
  readonly steps: readonly JournalStep[];
  /** True when the machine was started anew since: nothing is frozen or running any more. */
  readonly rebooted: boolean;
}

/** The open run's own record. */
export interface RunJournal {
  readonly log: HoldableLog;
  /**
   * Appends a step without waiting for the disk: it survives the death of every process of ours,
   * though perhaps not of the machine. Never called in the silent window.
   */
  note(step: JournalStep): void;
  /** Appends a step and waits until it is on the disk. @throws JournalUnwritable */
  commit(step: JournalStep): Promise<void>;
  /** Saves the report, then removes the open run: one rename decides. @throws JournalUnwritable */
  close(report: RunReport): Promise<void>;
}

/** A log that can be told to keep everything in memory for the silent window. */
export interface HoldableLog extends RunLog {
  hold(): void;
  release(): void;
}

/** Port: what makes a crash recoverable. One run is open at a time. */
export interface Journal {
  /** Writes the open run, fsynced with its folder, before anything is touched. @throws JournalUnwritable */
  open(run: OpenRun): Promise<RunJournal>;
  /** Runs that were opened and never closed, oldest first. Reads only: safe on a frozen file system. */
  unfinished(): Promise<readonly UnfinishedRun[]>;
  /** Continues an unfinished run's record, to close it. */
  reopen(runId: RunId): Promise<RunJournal>;
  /** Reports of closed runs, newest first. */
  reports(): Promise<readonly RunReport[]>;
}

/**
 * Port: the local catalogue of recovery points whose snapshots are still here (snapshot tier), and
 * of those that wait to be copied. The vault is the truth for what is in it.
 */
export interface PointCatalogue {
  save(entry: PointEntry): Promise<void>;
  list(): Promise<readonly PointEntry[]>;
  remove(runId: RunId): Promise<void>;
}
