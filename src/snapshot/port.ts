import type { SnapshotRecord } from "../contract/snapshot-record.ts";
import type { Volume } from "../domain/mount.ts";
import type { RunId } from "../domain/run.ts";
import type { Fault } from "../faults/fault.ts";
import type { RunLog } from "../lib/run-log.ts";

/** Whether a provider can snapshot a volume on this machine, and why not. */
export type Ability = { readonly able: true } | { readonly able: false; readonly fault: Fault };

/** Where the content of a snapshot can be read. */
export type SnapshotSource =
  | { readonly kind: "directory"; readonly path: string }
  /** A block device or image file with a file system on it: mounted read-only, log replay off. */
  | { readonly kind: "device"; readonly path: string; readonly fileSystem: string };

export interface SnapshotContext {
  readonly runId: RunId;
  readonly log: RunLog;
}

/** One provider's part of the run's snapshot set, made ready before the pause. */
export interface PreparedSnapshots {
  /**
   * The snapshots that `take` is going to make, named before they exist, so that the journal can
   * name them to `recover` before the act.
   */
  readonly planned: readonly SnapshotRecord[];
  /**
   * Takes all of them. Called in the silent window: writes to no file of ours, and to no file
   * system that is frozen. All or none: on failure removes those it took. Aborting `signal` kills
   * what runs.
   * @throws Fault SnapshotFailed, SnapshotTimeout, ProviderOutputInvalid
   */
  take(signal: AbortSignal): Promise<readonly SnapshotRecord[]>;
}

/** Port: what takes the point-in-time copy of a volume. */
export interface SnapshotProvider {
  /** As in the configuration: "btrfs", "command", "live". */
  readonly kind: string;
  /** Block level: the file system must be frozen while the snapshot is taken. */
  readonly needsFreeze: boolean;
  /** One snapshot is consistent by itself, without a freeze. */
  readonly atomicByItself: boolean;
  /** Takes no snapshot: the volume itself is copied while the applications hold still (`live`). */
  readonly copiesLive: boolean;
  /** May be picked by `provider: auto`. */
  readonly automatic: boolean;

  /** Looks, touches nothing. */
  examine(volume: Volume): Promise<Ability>;
  /** Before the pause: creates folders and whatever else `take` should not spend time on. */
  prepare(volumes: readonly Volume[], context: SnapshotContext): Promise<PreparedSnapshots>;
  /**
   * Removes one snapshot. Removing one that does not exist is well (recovery repeats it).
   * @throws Fault SnapshotNotRemoved
   */
  remove(record: SnapshotRecord, log: RunLog): Promise<void>;
  /** Snapshots on these volumes that carry our name, whoever made them: `recover` finds orphans. */
  find(volumes: readonly Volume[]): Promise<readonly SnapshotRecord[]>;
  /** @throws Fault SnapshotUnreadable */
  open(record: SnapshotRecord): Promise<SnapshotSource>;
  /** What `backup --dry-run` prints for these volumes. */
  describe(volumes: readonly Volume[]): readonly string[];
}
