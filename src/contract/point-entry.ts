import { z } from "zod";
import { manifestSchema } from "./manifest.ts";

/** A recovery point in the snapshot tier, or waiting to be copied to the vault. */
export const pointEntrySchema = z.object({
  manifest: manifestSchema,
  /** `waiting`: taken, not yet in the vault; `stored`: in the vault too; `local`: no vault is configured. */
  copy: z.enum(["waiting", "stored", "local"]),
  /** Identifier in the vault once stored. */
  vaultId: z.string().nullable(),
  /** False once the snapshots were removed by retention (the entry then goes as well, unless waiting). */
  snapshotsPresent: z.boolean(),
});
export type PointEntry = z.infer<typeof pointEntrySchema>;
