/** Everything a run does, by name. The grade is computed from these and nothing else. */
export const eventNames = [
  "run.start",
  "check.start",
  "check.end",
  "prepare.start",
  "prepare.end",
  "quiesce.start",
  "quiesce.end",
  "freeze.start",
  "freeze.end",
  "snapshot.start",
  "snapshot.end",
  "thaw.start",
  "thaw.end",
  "hold.checked",
  "resume.start",
  "resume.end",
  "deadline",
  "decision",
  "store.start",
  "store.end",
  "retain.start",
  "retain.end",
  "run.end",
] as const;
export type EventName = (typeof eventNames)[number];

/**
 * Result of a step, on `*.end` and `hold.checked` events:
 * `ok`, `failed`, `timed-out`; `skipped` (freeze not wanted or not needed);
 * `held`, `lost` (does the hold of a plugin still stand?).
 */
export const stepOutcomes = ["ok", "failed", "timed-out", "skipped", "held", "lost"] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

export interface TimelineEvent {
  readonly event: EventName;
  /** Milliseconds since the start of the run, on the monotonic clock. */
  readonly atMs: number;
  readonly plugin?: string;
  readonly volume?: string;
  readonly provider?: string;
  readonly outcome?: StepOutcome;
  readonly detail?: string;
}

export type EventFacts = Omit<TimelineEvent, "event" | "atMs">;

/** First event of that name (and plugin, when given). */
export function firstOf(
  timeline: readonly TimelineEvent[],
  event: EventName,
  plugin?: string,
): TimelineEvent | undefined {
  return timeline.find(
    (one) => one.event === event && (plugin === undefined || one.plugin === plugin),
  );
}

/** Last event of that name (and plugin, when given). */
export function lastOf(
  timeline: readonly TimelineEvent[],
  event: EventName,
  plugin?: string,
): TimelineEvent | undefined {
  return timeline.findLast(
    (one) => one.event === event && (plugin === undefined || one.plugin === plugin),
  );
}

function span(timeline: readonly TimelineEvent[], from: EventName, to: EventName): number | null {
  const start = firstOf(timeline, from);
  const end = lastOf(timeline, to);
  return start === undefined || end === undefined ? null : end.atMs - start.atMs;
}

/** Milliseconds from the first quiesce to the last resume; null when no plugin was quiesced. */
export function pauseMs(timeline: readonly TimelineEvent[]): number | null {
  return span(timeline, "quiesce.start", "resume.end");
}

/** Milliseconds that file systems were frozen; null when none was. */
export function freezeMs(timeline: readonly TimelineEvent[]): number | null {
  const end = lastOf(timeline, "freeze.end");
  return end === undefined || end.outcome === "skipped"
    ? null
    : span(timeline, "freeze.start", "thaw.end");
}
