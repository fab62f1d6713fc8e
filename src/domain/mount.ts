/** One mounted file system, one entry per superblock (bind mounts and btrfs subvolumes fold into one). */
export interface Mount {
  /** Where it is mounted, as the kernel names it, octal escapes undone. May hold blanks and newlines. */
  readonly mountpoint: string;
  /** Every other mount point of the same superblock. */
  readonly alsoAt: readonly string[];
  /** Kernel device number of the superblock, "major:minor" from mountinfo. */
  readonly deviceId: string;
  /** The block device or whatever mountinfo names as source, such as /dev/vda1. */
  readonly source: string;
  /** File system type as in mountinfo: ext4, xfs, btrfs, ... */
  readonly fileSystem: string;
  /** Path inside the file system that is mounted here: "/" or a subvolume or bind source. */
  readonly root: string;
  readonly writable: boolean;
  /** Mount point of the file system that holds this one's backing file(s) (loop devices), else null. */
  readonly backedBy: string | null;
}

/** Why a mount is not frozen, for `stillpoint mounts`; null where it can be frozen. */
export type FreezeRefusal =
  "read-only" | "network" | "memory" | "virtual" | "overlay" | "cannot-freeze" | "unknown-type";

/** One volume of a run: a mount point that is protected. */
export interface Volume {
  readonly mountpoint: string;
  readonly mount: Mount;
}
