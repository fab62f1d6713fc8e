import type { FreezeRefusal, Mount } from "./mount.ts";

/** A mount and whether FIFREEZE can be asked of it. */
export interface ExaminedMount {
  readonly mount: Mount;
  /** Null when it can be frozen. */
  readonly refusal: FreezeRefusal | null;
}

/** What the engine asks of the machine it runs on. Reads only. */
export interface Machine {
  /** Host name. */
  readonly name: string;
  readonly bootId: string;
  /** Versions worth keeping in a recovery point: kernel, node, stillpoint. */
  readonly versions: Readonly<Record<string, string>>;
  /** Every mounted file system, one entry per superblock, in mountinfo's order. */
  mounts(): Promise<readonly ExaminedMount[]>;
  /** Whether it has one real disk or several (loop, ram, zram, optical and device-mapper do not count). */
  disks(): Promise<"single" | "several">;
}
