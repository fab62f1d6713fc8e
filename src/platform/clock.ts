import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../lib/clock.ts";

/** The machine's own clocks. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  sleep: async (durationMs, signal) => {
    await wait(durationMs, undefined, signal === undefined ? {} : { signal });
  },
};
