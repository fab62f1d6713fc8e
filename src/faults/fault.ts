import { faultRow, type FaultCode, type FaultRow } from "./catalogue.ts";

/**
 * Facts that fill the `{name}` places of a fault's texts. Never a secret: what is here is printed,
 * logged and kept in the vault.
 */
export type FaultFacts = Readonly<Record<string, string | number>>;

export interface FaultOptions {
  readonly facts?: FaultFacts;
  readonly cause?: unknown;
  /** Name of the plugin that it happened to. */
  readonly plugin?: string;
  /** Mount point of the volume that it happened to. */
  readonly volume?: string;
}

/** The only error thrown on purpose: an entry of the catalogue, its facts, and its cause. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly code: FaultCode;
  readonly facts: FaultFacts;
  readonly plugin: string | undefined;
  readonly volume: string | undefined;

  constructor(code: FaultCode, options: FaultOptions = {}) {
    const facts = options.facts ?? {};
    super(`${code} ${JSON.stringify(facts)}`, { cause: options.cause });
    this.code = code;
    this.facts = facts;
    this.plugin = options.plugin;
    this.volume = options.volume;
  }

  get row(): FaultRow {
    return faultRow(this.code);
  }
}

/** Any thrown value as a Fault: a Fault stays itself, everything else becomes `fallback` with it as cause. */
export function toFault(
  thrown: unknown,
  fallback: FaultCode = "InternalError",
  facts: FaultFacts = {},
): Fault {
  if (thrown instanceof Fault) return thrown;
  return new Fault(fallback, { facts: { detail: messageOf(thrown), ...facts }, cause: thrown });
}

/** The message of any thrown value. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
