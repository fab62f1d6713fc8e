/**
 * What a recovery point is worth, best first. DESIGN.md section 1:
 * `application` > `file-system` > `crash`.
 */
export const consistencies = ["application", "file-system", "crash"] as const;
export type Consistency = (typeof consistencies)[number];

/** The weaker of two grades: a recovery point is worth what its weakest part is worth. */
export function lower(one: Consistency, other: Consistency): Consistency {
  return consistencies.indexOf(one) >= consistencies.indexOf(other) ? one : other;
}

/** True when `grade` is at least as good as `wanted`. */
export function isAtLeast(grade: Consistency, wanted: Consistency): boolean {
  return consistencies.indexOf(grade) <= consistencies.indexOf(wanted);
}
