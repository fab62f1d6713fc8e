/**
 * The error catalogue: one row per code. Documented errors keep their documented name and the
 * number of the reference implementation (300 to 318, 121 to 124); Stillpoint's own start at 1000.
 * A code is never reused: a retired one stays listed in `retiredNumbers`.
 * Texts in six languages: `languages/`. `docs/errors.md` is generated from both.
 */
export type FaultPhase =
  | "command"
  | "configuration"
  | "check"
  | "prepare"
  | "quiesce"
  | "freeze"
  | "snapshot"
  | "thaw"
  | "resume"
  | "store"
  | "retain"
  | "restore"
  | "recover";

/** `urgent`: something may still be paused or frozen; a person must look now. */
export type FaultSeverity = "warning" | "error" | "urgent";

export interface FaultRow {
  readonly number: number;
  readonly phase: FaultPhase;
  readonly severity: FaultSeverity;
  /** 2: usage or configuration, nothing was changed; 1: everything else. */
  readonly exit: 1 | 2;
}

const row = (
  number: number,
  phase: FaultPhase,
  severity: FaultSeverity = "error",
  exit: 1 | 2 = 1,
): FaultRow => ({ number, phase, severity, exit });

export const catalogue = {
  // The reference's freezing errors.
  FreezeFailed: row(121, "freeze"),
  FreezeTimeout: row(122, "freeze"),
  FreezeMountUnreadable: row(123, "freeze"),
  FreezeGuardMissing: row(124, "freeze"),
  // The documents' ten, with the reference's numbers.
  "Pre-ScriptExecutionFailed": row(300, "quiesce"),
  "Post-ScriptExecutionFailed": row(301, "resume", "urgent"),
  "Pre-ScriptNotFound": row(302, "check"),
  "Post-ScriptNotFound": row(303, "check"),
  IncorrectPluginhostFile: row(304, "configuration"),
  IncorrectJSONConfigFile: row(305, "configuration"),
  "InsufficientPermissionforPre-Script": row(306, "check"),
  "InsufficientPermissionforPost-Script": row(307, "check"),
  "Pre-ScriptTimeout": row(308, "quiesce"),
  "Post-ScriptTimeout": row(309, "resume", "urgent"),
  // The reference's own, for the plugin host and configuration files.
  "Pre-PluginhostTimeout": row(310, "quiesce"),
  "Post-PluginhostTimeout": row(311, "resume", "urgent"),
  PluginhostFileNotFound: row(313, "configuration"),
  InsufficientPermissionforPluginhostFile: row(314, "configuration"),
  IncorrectOwnerofPluginhostFile: row(315, "configuration"),
  ConfigFileNotFound: row(316, "configuration"),
  InsufficientPermissionforConfigFile: row(317, "configuration"),
  IncorrectOwnerofConfigFile: row(318, "configuration"),
  // Usage and native configuration.
  UsageError: row(1000, "command", "error", 2),
  ConfigurationNotFound: row(1001, "configuration", "error", 2),
  ConfigurationUnreadable: row(1002, "configuration", "error", 2),
  ConfigurationNotText: row(1003, "configuration", "error", 2),
  ConfigurationTooLarge: row(1004, "configuration", "error", 2),
  ConfigurationSyntax: row(1005, "configuration", "error", 2),
  ConfigurationInvalid: row(1006, "configuration", "error", 2),
  ConfigurationInsecure: row(1007, "configuration", "error", 2),
  UnknownKey: row(1008, "configuration", "warning"),
  NotRoot: row(1009, "command", "error", 2),
  InternalError: row(1010, "command"),
  ConfirmationNeeded: row(1011, "command", "error", 2),
  UnknownErrorCode: row(1012, "command", "error", 2),
  // Scripts, beyond the documents.
  ScriptWithoutInterpreter: row(1100, "check"),
  ScriptHasCarriageReturns: row(1101, "check"),
  ScriptPathInsecure: row(1102, "check"),
  ScriptChanged: row(1103, "quiesce"),
  ScriptInterpreterMissing: row(1104, "check"),
  ScriptSurvivedKill: row(1105, "quiesce", "urgent"),
  FactsTooLarge: row(1106, "quiesce", "warning"),
  FactsMalformed: row(1107, "quiesce", "warning"),
  HoldLost: row(1108, "thaw"),
  PauseLimitExceeded: row(1109, "quiesce"),
  // Volumes and providers.
  VolumeNotMounted: row(1200, "check", "error", 2),
  VolumeNotFreezable: row(1201, "check"),
  NoProviderFits: row(1202, "check", "error", 2),
  ProviderUnfit: row(1203, "check", "error", 2),
  NestedSubvolume: row(1204, "check", "error", 2),
  SnapshotFailed: row(1205, "snapshot"),
  SnapshotTimeout: row(1206, "snapshot"),
  SnapshotNotRemoved: row(1207, "retain", "warning"),
  SnapshotUnreadable: row(1208, "store"),
  NothingToProtect: row(1209, "check", "error", 2),
  LiveNotHeldToTheEnd: row(1210, "store"),
  ProviderOutputInvalid: row(1211, "snapshot"),
  // Freezing, beyond the reference.
  AlreadyFrozen: row(1300, "freeze"),
  ThawFailed: row(1301, "thaw", "urgent"),
  FreezeGuardLost: row(1302, "freeze"),
  GracePeriodsNotExpedited: row(1303, "freeze", "warning"),
  // Vault.
  VaultMissing: row(1400, "check"),
  VaultUnreachable: row(1401, "store"),
  VaultWrongKey: row(1402, "store"),
  VaultKeyInsecure: row(1403, "check", "error", 2),
  VaultFull: row(1404, "store"),
  VaultLocked: row(1405, "store"),
  VaultDamaged: row(1406, "store"),
  VaultNoEvidence: row(1407, "store"),
  VaultIncomplete: row(1408, "store"),
  VaultFailed: row(1409, "store"),
  VaultToolMissing: row(1410, "check"),
  VaultExists: row(1411, "command", "error", 2),
  VaultToolTooOld: row(1412, "check"),
  // Recovery points and restore.
  PointNotFound: row(1500, "restore", "error", 2),
  PointAmbiguous: row(1501, "restore", "error", 2),
  ManifestInvalid: row(1502, "restore"),
  TargetNotEmpty: row(1503, "restore", "error", 2),
  TargetUnusable: row(1504, "restore", "error", 2),
  NoRoom: row(1505, "restore"),
  RestoreFailed: row(1506, "restore"),
  PathNotInPoint: row(1507, "restore", "error", 2),
  MountFailed: row(1508, "restore"),
  RetentionFailed: row(1509, "retain", "warning"),
  // Runs, the journal and recovery.
  RunInProgress: row(1600, "command"),
  JournalUnwritable: row(1601, "command"),
  JournalDamaged: row(1602, "recover", "warning"),
  Interrupted: row(1603, "recover"),
  RecoveryIncomplete: row(1604, "recover", "urgent"),
  ReportNotSaved: row(1605, "retain", "warning"),
  Cancelled: row(1606, "command"),
  // Outside commands in general.
  CommandNotFound: row(1700, "command"),
  CommandFailed: row(1701, "command"),
  CommandTimeout: row(1702, "command"),
} as const satisfies Record<string, FaultRow>;

export type FaultCode = keyof typeof catalogue;

/** Numbers that once meant something and must not mean anything else: 312 was never raised by the reference. */
export const retiredNumbers: readonly number[] = [312];

export const faultCodes: readonly FaultCode[] = Object.freeze(
  // Object.keys types its result as string[]; the table is the only source of these keys.
  Object.keys(catalogue).filter(isFaultCode),
);

/** True when `text` is a code of the catalogue, spelt exactly. */
export function isFaultCode(text: string): text is FaultCode {
  return Object.hasOwn(catalogue, text);
}

/** Row of a code. */
export function faultRow(code: FaultCode): FaultRow {
  return catalogue[code];
}
