import { z } from "zod";

/** One snapshot of one volume, as the journal, the catalogue and the manifest keep it. */
export const snapshotRecordSchema = z.object({
  provider: z.string(),
  /** Mount point of the volume. */
  mountpoint: z.string(),
  /** Name that carries ours: stillpoint-RUNID. */
  name: z.string(),
  /** Where it is, in the provider's own terms: a path, an identifier of a storage array. */
  location: z.string(),
  /** Provider's own facts, such as a device path that the create command printed. */
  facts: z.record(z.string(), z.string()),
});
export type SnapshotRecord = z.infer<typeof snapshotRecordSchema>;
