import type { Manifest } from "../contract/manifest.ts";
import type { RunId } from "../domain/run.ts";
import type { SnapshotSource } from "../snapshot/port.ts";

/** A recovery point as the vault lists it. */
export interface VaultPoint {
  readonly runId: RunId;
  /** Identifier in the vault (restic snapshot id, 64 hexadecimal digits). */
  readonly vaultId: string;
  readonly takenAtMs: number;
  readonly machine: string;
  readonly consistency: string;
}

export interface StoreRequest {
  readonly manifest: Manifest;
  /** What to copy: for each volume where its content can be read. */
  readonly sources: readonly {
    readonly mountpoint: string;
    readonly source: SnapshotSource;
    readonly exclude: readonly string[];
  }[];
}

export interface StoreProgress {
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly filesDone: number;
}

export interface StoredPoint {
  readonly vaultId: string;
  readonly bytesAdded: number;
}

export interface RestoreRequest {
  readonly vaultId: string;
  /** An existing empty folder. Volume /srv/db comes to TARGET/srv/db. */
  readonly target: string;
  /** Absolute paths as they were on the machine; empty means everything. */
  readonly paths: readonly string[];
}

export interface RestoreResult {
  readonly filesRestored: number;
  readonly bytesRestored: number;
}

/**
 * Port: where recovery points are kept. The vault never lists half of one: `store` makes the
 * recovery point visible as its last act.
 */
export interface Vault {
  readonly repository: string;
  /** Creates the repository and, where absent, the key file (mode 600). @throws VaultExists, ... */
  init(): Promise<void>;
  /** Cheap: reachable, right key. @throws VaultMissing, VaultUnreachable, VaultWrongKey, VaultKeyInsecure, VaultToolMissing */
  check(signal: AbortSignal): Promise<void>;
  /**
   * Copies a recovery point. The id it returns was printed by the store and then looked up: no
   * success without evidence. @throws VaultNoEvidence, VaultIncomplete, VaultFull, VaultUnreachable, ...
   */
  store(
    request: StoreRequest,
    onProgress: (progress: StoreProgress) => void,
    signal: AbortSignal,
  ): Promise<StoredPoint>;
  list(signal: AbortSignal): Promise<readonly VaultPoint[]>;
  /** The manifest kept inside a recovery point. @throws ManifestInvalid */
  manifest(vaultId: string, signal: AbortSignal): Promise<Manifest>;
  restore(
    request: RestoreRequest,
    onProgress: (progress: StoreProgress) => void,
    signal: AbortSignal,
  ): Promise<RestoreResult>;
  /** Absolute paths in a recovery point below `path`, as they were on the machine. */
  listFiles(vaultId: string, path: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Serves one recovery point (or all) read-only at `folder` until `signal` aborts; resolves when unmounted. */
  mount(folder: string, onReady: () => void, signal: AbortSignal): Promise<void>;
  /** Forgets these, then frees their space. */
  remove(vaultIds: readonly string[], signal: AbortSignal): Promise<void>;
  /** Reads everything back and checks it. @throws VaultDamaged with what is damaged */
  verify(onLine: (line: string) => void, signal: AbortSignal): Promise<void>;
}
