import type { FaultCode } from "./catalogue.ts";
import type { FaultFacts } from "./fault.ts";

/** Texts of one fault in one language; `{name}` is replaced by the fact of that name. */
export interface FaultText {
  /** What happened: one sentence, with the facts that tell this case from another. */
  readonly message: string;
  /** What usually causes it: one or two sentences, no placeholders. */
  readonly cause: string;
  /** What to do: an action, in the imperative. */
  readonly action: string;
}

export type FaultTexts = Readonly<Record<FaultCode, FaultText>>;

/** Replaces every `{name}` by its fact; a place without a fact stays visible as `?`. */
export function fillIn(text: string, facts: FaultFacts): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => String(facts[name] ?? "?"));
}
