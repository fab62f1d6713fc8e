import type { Fault } from "../faults/fault.ts";

/** One script of a pair, with its own budget. */
export interface ScriptSettings {
  readonly path: string;
  readonly params: readonly string[];
  /** Further attempts after the first, each a new process. */
  readonly retries: number;
}

/** A `script` plugin, from the documents' JSON or from the native file. */
export interface ScriptPluginSettings {
  readonly kind: "script";
  /** Unique in the run: "script", or the pluginName with its number where there are several. */
  readonly name: string;
  readonly stage: number;
  readonly pre: ScriptSettings;
  readonly post: ScriptSettings;
  /** Budget of each script over all of its attempts, milliseconds. */
  readonly timeoutMs: number;
  readonly continueOnFailure: boolean;
  /** File it was read from, for messages. */
  readonly origin: string;
}

export type PluginSettings = ScriptPluginSettings;

/** The user's own snapshot commands: absolute argument arrays. */
export interface CommandProviderSettings {
  readonly create: readonly string[];
  readonly delete: readonly string[];
  /** Prints one snapshot name a line; without it `recover` relies on the journal alone. */
  readonly list: readonly string[] | null;
  readonly timeoutMs: number;
}

export type ProviderSettings =
  | { readonly kind: "auto" }
  | { readonly kind: "btrfs" }
  | { readonly kind: "live" }
  | { readonly kind: "command"; readonly command: CommandProviderSettings };

export interface KeepSettings {
  /** How long snapshots stay in the snapshot tier, milliseconds; 0: removed once stored. */
  readonly snapshotsMs: number;
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
  readonly yearly: number;
}

export interface VaultSettings {
  /** restic repository: a folder or any restic URL. */
  readonly repository: string;
  readonly passwordFile: string;
  /** File of KEY=value lines for the back end's credentials (mode 600), or null. */
  readonly environmentFile: string | null;
}

/** Complete and validated: every default is filled in. */
export interface Settings {
  readonly origin: { readonly kind: "native" | "documents" | "none"; readonly file: string | null };
  /** Mount points, or every mounted volume that a provider can snapshot. */
  readonly volumes: readonly string[] | "all";
  readonly plugins: readonly PluginSettings[];
  readonly freeze: { readonly enabled: boolean; readonly deadlineMs: number };
  readonly pause: { readonly limitMs: number; readonly onExceeded: "degrade" | "fail" } | null;
  readonly provider: ProviderSettings;
  /** Null: recovery points stay in the snapshot tier (`vault: none`). */
  readonly vault: VaultSettings | null;
  readonly policy: { readonly schedule: string | null; readonly keep: KeepSettings };
  /** `onFailure` of the native file; the documents' flag belongs to its plugin. */
  readonly continueOnFailure: boolean;
  /**
   * What is wrong with the documents' files: scripts are not run, the run goes on as
   * file-system-consistent, the error is reported (decision table, row 3).
   */
  readonly untrusted: readonly Fault[];
  readonly warnings: readonly Fault[];
}
