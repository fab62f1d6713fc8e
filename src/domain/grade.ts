import { lower, type Consistency } from "./consistency.ts";
import { firstOf, lastOf, type TimelineEvent } from "./timeline.ts";

export interface GradeFacts {
  /** Names of all plugins that were configured; none means nobody promised an application grade. */
  readonly plugins: readonly string[];
  /** True when every provider of the run is atomic by itself (needs no freeze). */
  readonly atomicByItself: boolean;
  readonly freezeEnabled: boolean;
  /** What the decision table left possible after every trouble of the run. */
  readonly atMost: Consistency;
}

export interface ApplicationGrade {
  readonly plugin: string;
  readonly consistency: Consistency;
  /** Why it is not better, or what shows that it is: facts of the timeline, in words. */
  readonly evidence: string;
}

export interface Grade {
  readonly consistency: Consistency;
  readonly applications: readonly ApplicationGrade[];
}

interface Interval {
  readonly startMs: number;
  readonly endMs: number;
}

const inside = (inner: Interval, outer: Interval): boolean =>
  outer.startMs <= inner.startMs && inner.endMs <= outer.endMs;

function snapshotInterval(timeline: readonly TimelineEvent[]): Interval | null {
  const start = firstOf(timeline, "snapshot.start");
  const end = lastOf(timeline, "snapshot.end");
  if (start === undefined || end?.outcome !== "ok") return null;
  return { startMs: start.atMs, endMs: end.atMs };
}

/** Frozen from the end of the freeze to the start of the thaw, and no deadline fired in between. */
function freezeInterval(timeline: readonly TimelineEvent[]): Interval | null {
  const frozen = lastOf(timeline, "freeze.end");
  const thaw = firstOf(timeline, "thaw.start");
  const thawed = lastOf(timeline, "thaw.end");
  if (frozen?.outcome !== "ok" || thaw === undefined || thawed?.outcome !== "ok") return null;
  return { startMs: frozen.atMs, endMs: thaw.atMs };
}

/** What the volumes alone are worth, whatever the applications did. */
function volumeGrade(timeline: readonly TimelineEvent[], facts: GradeFacts): Consistency {
  const snapshot = snapshotInterval(timeline);
  if (snapshot === null) return "crash";
  const frozen = freezeInterval(timeline);
  if (frozen !== null && inside(snapshot, frozen)) return "file-system";
  return facts.atomicByItself && facts.freezeEnabled ? "file-system" : "crash";
}

function applicationGrade(
  timeline: readonly TimelineEvent[],
  plugin: string,
  fallback: Consistency,
): ApplicationGrade {
  const weaker = (evidence: string): ApplicationGrade => ({
    plugin,
    consistency: fallback,
    evidence,
  });
  const quiesced = lastOf(timeline, "quiesce.end", plugin);
  if (quiesced === undefined) return weaker("was not quiesced");
  if (quiesced.outcome !== "ok") return weaker(`quiesce ${quiesced.outcome ?? "unknown"}`);
  const snapshot = snapshotInterval(timeline);
  if (snapshot === null) return weaker("no complete snapshot");
  const resume = firstOf(timeline, "resume.start", plugin);
  if (resume === undefined) return weaker("was not resumed");
  if (!inside(snapshot, { startMs: quiesced.atMs, endMs: resume.atMs })) {
    return weaker("the snapshot lies outside the time it was held");
  }
  const held = lastOf(timeline, "hold.checked", plugin);
  if (held?.outcome !== "held" || held.atMs < snapshot.endMs) {
    return weaker(`the hold was ${held?.outcome === "held" ? "checked too early" : "lost"}`);
  }
  const resumed = lastOf(timeline, "resume.end", plugin);
  if (resumed?.outcome !== "ok") return weaker(`resume ${resumed?.outcome ?? "did not end"}`);
  return {
    plugin,
    consistency: "application",
    evidence: held.detail ?? "held throughout the snapshot",
  };
}

/** A deadline (freeze or pause limit) that fired before the last resume demotes everything. */
function deadlineFired(timeline: readonly TimelineEvent[]): boolean {
  return firstOf(timeline, "deadline") !== undefined;
}

/**
 * The grade of a recovery point: a pure function of the timeline (DESIGN.md section 2, invariants).
 * `application` only when every plugin quiesced, still held after the snapshot, was resumed, and
 * the snapshot lies inside the freeze (or the provider is atomic by itself, or the freeze was
 * switched off and the applications held still), and no deadline fired. Demotion, never promotion.
 */
export function grade(timeline: readonly TimelineEvent[], facts: GradeFacts): Grade {
  const volumes = volumeGrade(timeline, facts);
  const frozenWhereNeeded =
    facts.atomicByItself || !facts.freezeEnabled || volumes === "file-system";
  const demoted = deadlineFired(timeline) || !frozenWhereNeeded;
  const cap = lower(facts.atMost, demoted ? volumes : "application");
  const applications = facts.plugins.map((plugin) => {
    const one = applicationGrade(timeline, plugin, volumes);
    const consistency = lower(one.consistency, cap);
    return consistency === one.consistency
      ? one
      : {
          ...one,
          consistency,
          evidence: demoted
            ? "a deadline fired or the freeze did not hold"
            : "limited by the failures of this run",
        };
  });
  const base = facts.plugins.length === 0 ? lower(volumes, facts.atMost) : cap;
  const consistency = applications.reduce<Consistency>(
    (worst, one) => lower(worst, one.consistency),
    base,
  );
  return { consistency, applications };
}
