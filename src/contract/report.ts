import { z } from "zod";
import { consistencies } from "../domain/consistency.ts";
import { isRunId, runOutcomes } from "../domain/run.ts";
import { eventNames, stepOutcomes } from "../domain/timeline.ts";
import { isFaultCode } from "../faults/catalogue.ts";

export const runIdSchema = z.string().refine(isRunId, "not a run identifier");
export const consistencySchema = z.enum(consistencies);

/** One entry of the error catalogue as it is reported; texts in the language of the reader. */
export const reportedFaultSchema = z.object({
  code: z.string().refine(isFaultCode, "not an error code"),
  number: z.number().int(),
  phase: z.string(),
  severity: z.enum(["warning", "error", "urgent"]),
  plugin: z.string().optional(),
  volume: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
  action: z.string(),
});
export type ReportedFault = z.infer<typeof reportedFaultSchema>;

export const timelineEventSchema = z.object({
  event: z.enum(eventNames),
  /** Milliseconds since the start of the run. */
  atMs: z.number(),
  plugin: z.string().optional(),
  volume: z.string().optional(),
  provider: z.string().optional(),
  outcome: z.enum(stepOutcomes).optional(),
  detail: z.string().optional(),
});

export const applicationSchema = z.object({
  plugin: z.string(),
  consistency: consistencySchema,
  evidence: z.string(),
});

/** `backup --json`, and what the journal keeps of a closed run. */
export const runReportSchema = z.object({
  id: runIdSchema,
  machine: z.string(),
  startedAt: z.iso.datetime(),
  outcome: z.enum(runOutcomes),
  /** Null when there is no recovery point. */
  consistency: consistencySchema.nullable(),
  /** What was asked for: application when a plugin is configured, else file-system. */
  wanted: consistencySchema,
  errors: z.array(reportedFaultSchema),
  warnings: z.array(reportedFaultSchema),
  /** First quiesce to last resume, milliseconds; null when nothing was quiesced. */
  pauseMs: z.number().nullable(),
  /** First FIFREEZE to last FITHAW, milliseconds; null when nothing was frozen. */
  freezeMs: z.number().nullable(),
  timeline: z.array(timelineEventSchema),
  applications: z.array(applicationSchema),
  volumes: z.array(
    z.object({ mountpoint: z.string(), provider: z.string(), snapshot: z.string().nullable() }),
  ),
  vault: z
    .object({
      repository: z.string(),
      /** Null while the copy is still to be made (`backup --resume`). */
      snapshot: z.string().nullable(),
      bytesAdded: z.number().int(),
    })
    .nullable(),
});
export type RunReport = z.infer<typeof runReportSchema>;
