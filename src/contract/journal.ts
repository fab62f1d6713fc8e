import { z } from "zod";
import { runIdSchema } from "./report.ts";
import { manifestSchema } from "./manifest.ts";
import { snapshotRecordSchema } from "./snapshot-record.ts";

const pluginRecordSchema = z.record(z.string(), z.unknown());

/** First line of an open run: all that a later process needs to finish it. Fsynced before anything is touched. */
export const openRunSchema = z.object({
  format: z.literal(1),
  id: runIdSchema,
  machine: z.string(),
  startedAt: z.iso.datetime(),
  /** /proc/sys/kernel/random/boot_id at the time. */
  bootId: z.string(),
  pid: z.number().int(),
  volumes: z.array(z.string()),
  plugins: z.array(z.object({ name: z.string(), kind: z.string(), record: pluginRecordSchema })),
  freezeTargets: z.array(z.object({ mountpoint: z.string(), deviceId: z.string() })),
  /** Value of /sys/kernel/rcu_expedited before the run, to be put back. */
  expeditedBefore: z.string().nullable(),
  snapshots: z.array(snapshotRecordSchema),
});
export type OpenRun = z.infer<typeof openRunSchema>;

/** One step of an open run. Written *before* the act it names, except the `...ed`/`taken` ones. */
export const journalStepSchema = z.discriminatedUnion("step", [
  z.object({ step: z.literal("quiescing"), plugin: z.string() }),
  z.object({ step: z.literal("resumed"), plugin: z.string() }),
  z.object({ step: z.literal("freezing") }),
  z.object({ step: z.literal("thawed") }),
  z.object({ step: z.literal("snapshotting") }),
  z.object({ step: z.literal("snapshots-removed") }),
  /** From here on the recovery point is complete in the snapshot tier and is kept. */
  z.object({ step: z.literal("point-complete"), manifest: manifestSchema }),
  z.object({ step: z.literal("storing") }),
  z.object({ step: z.literal("stored"), vaultId: z.string() }),
]);
export type JournalStep = z.infer<typeof journalStepSchema>;
