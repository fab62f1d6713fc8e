import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real file system on a loop device, in a folder of its own. */
export interface TestVolume {
  readonly mountpoint: string;
  readonly device: string;
  readonly image: string;
  /** Thaws, unmounts, frees the loop device and removes the folder; safe to call twice. */
  dispose(): void;
}

export type TestFileSystem = "ext4" | "xfs" | "btrfs";

const megabyte = 1024 * 1024;
const smallestMegabytes: Record<TestFileSystem, number> = { ext4: 16, xfs: 300, btrfs: 128 };
const makers: Record<TestFileSystem, readonly string[]> = {
  ext4: ["mkfs.ext4", "-q", "-F"],
  xfs: ["mkfs.xfs", "-q", "-f"],
  btrfs: ["mkfs.btrfs", "-q", "-f"],
};

/** Runs a program of the test's own; its error text is in the exception. */
export function run(file: string, ...args: string[]): string {
  return execFileSync(file, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
}

/** Like `run`, for clean-up: a failure is no reason to stop cleaning. */
export function tryRun(file: string, ...args: string[]): void {
  try {
    run(file, ...args);
  } catch (error) {
    // Clean-up goes on: what is gone already cannot be undone twice.
    ignored(error);
  }
}

/** A new empty folder under the system's temporary folder. */
export function makeTemporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "stillpoint-test-"));
}

/**
 * Makes and mounts a file system.
 * @param options.name last part of the mount point (may hold blanks, newlines, unicode, a leading dash)
 * @param options.folder where the image is put; default a new folder
 */
export function makeVolume(
  fileSystem: TestFileSystem,
  options: { readonly name?: string; readonly megabytes?: number; readonly folder?: string } = {},
): TestVolume {
  const folder =
    options.folder === undefined
      ? makeTemporaryFolder()
      : mkdtempSync(join(options.folder, "vol-"));
  const image = join(folder, "image");
  const mountpoint = join(folder, options.name ?? "mnt");
  mkdirSync(mountpoint);
  writeFileSync(image, "");
  truncateSync(image, Math.max(options.megabytes ?? 0, smallestMegabytes[fileSystem]) * megabyte);
  const [maker, ...args] = makers[fileSystem];
  run(maker!, ...args, image);
  const device = run("losetup", "--find", "--show", image).trim();
  let disposed = false;
  const dispose = () => {
    if (disposed) return;
    disposed = true;
    tryRun("fsfreeze", "--unfreeze", mountpoint);
    tryRun("umount", "--lazy", mountpoint);
    tryRun("losetup", "--detach", device);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    run("mount", device, mountpoint);
  } catch (error) {
    dispose();
    throw error;
  }
  return { mountpoint, device, image, dispose };
}

function ignored(error: unknown): void {
  if (!(error instanceof Error)) throw error;
}
