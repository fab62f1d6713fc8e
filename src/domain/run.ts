declare const runIdBrand: unique symbol;

/**
 * Identifier of a run and of the recovery point it makes: UTC time to the second and eight
 * hexadecimal digits, `20261121T020000Z-1a2b3c4d`. Sorts by time; safe in file names and tags.
 */
export type RunId = string & { readonly [runIdBrand]: true };

const pattern = /^\d{8}T\d{6}Z-[0-9a-f]{8}$/;

/** True when `text` has the form of a run identifier. */
export function isRunId(text: string): text is RunId {
  return pattern.test(text);
}

/**
 * Builds a run identifier.
 * @param startedAtMs milliseconds since the Unix epoch
 * @param entropy eight hexadecimal digits
 * @throws RangeError when `entropy` is not eight hexadecimal digits
 */
export function makeRunId(startedAtMs: number, entropy: string): RunId {
  const stamp = new Date(startedAtMs).toISOString().replace(/[-:]|\.\d{3}/g, "");
  const id = `${stamp}-${entropy}`;
  if (!isRunId(id)) throw new RangeError(`not a run identifier: ${id}`);
  return id;
}

/** How a pause went, as the post-script learns it in STILLPOINT_OUTCOME. */
export const pauseOutcomes = [
  "snapshot-taken",
  "snapshot-failed",
  "quiesce-failed",
  "recovering",
] as const;
export type PauseOutcome = (typeof pauseOutcomes)[number];

/** How a run ended: as asked for, weaker than asked for, or without a recovery point. */
export const runOutcomes = ["succeeded", "degraded", "failed"] as const;
export type RunOutcome = (typeof runOutcomes)[number];
