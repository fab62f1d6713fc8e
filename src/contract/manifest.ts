import { z } from "zod";
import {
  applicationSchema,
  consistencySchema,
  runIdSchema,
  timelineEventSchema,
} from "./report.ts";
import { snapshotRecordSchema } from "./snapshot-record.ts";

/** stillpoint.json: kept in the vault beside the data, so that the vault can be read without its machine. */
export const manifestSchema = z.object({
  format: z.literal(1),
  id: runIdSchema,
  machine: z.string(),
  /** Moment of the snapshot. */
  takenAt: z.iso.datetime(),
  consistency: consistencySchema,
  applications: z.array(applicationSchema),
  pauseMs: z.number().nullable(),
  freezeMs: z.number().nullable(),
  timeline: z.array(timelineEventSchema),
  volumes: z.array(
    z.object({
      mountpoint: z.string(),
      fileSystem: z.string(),
      source: z.string(),
      provider: z.string(),
      snapshot: snapshotRecordSchema,
    }),
  ),
  /** Facts that each plugin handed back, by plugin name. */
  facts: z.record(z.string(), z.record(z.string(), z.string())),
  /** Versions that may matter when it is restored. */
  versions: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;
