import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Fault } from "../faults/fault.ts";
import { LineSplitter, TailText } from "../lib/bounded-lines.ts";

export interface CommandRequest {
  /** Absolute path of the program, then its arguments. Never a shell line. */
  readonly argv: readonly [string, ...string[]];
  /** The whole environment of the child; nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** On expiry the process group gets SIGTERM, and SIGKILL after `killGraceMs`. */
  readonly timeoutMs: number;
  readonly killGraceMs?: number;
  /** How much of each stream's end is kept, characters. */
  readonly maxOutputLength?: number;
  readonly onStdoutLine?: (line: string) => void;
  readonly onStderrLine?: (line: string) => void;
  /** Written to the child's standard input, which is then closed. */
  readonly input?: string;
  readonly signal?: AbortSignal;
  /**
   * Starts the process: the seam for callers that must start it inside a namespace. Default:
   * `spawn`. Called once, synchronously.
   */
  readonly start?: (startNow: () => ChildProcess) => ChildProcess;
}

/** Exit code and signal are separate facts; `stopped` says why we ended it, first reason kept. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stopped: "timeout" | "cancelled" | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
}

/** Root's minimal environment for outside commands. */
export const minimalEnvironment: Readonly<Record<string, string>> = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  HOME: "/root",
  LANG: "C.UTF-8",
  LC_ALL: "C.UTF-8",
};

/** Sends a signal to a whole process group; a group that is gone is well. */
export function signalGroup(processId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-processId, signal);
  } catch (error) {
    // ESRCH: nobody is left, which is what was wanted.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

function startCommand(request: CommandRequest): ChildProcess {
  const [file, ...args] = request.argv;
  const startNow = () =>
    spawn(file, args, {
      cwd: request.cwd ?? "/",
      env: { ...(request.env ?? minimalEnvironment) },
      // A group of its own: killed as a whole, and out of reach of the terminal's Ctrl-C.
      detached: true,
      stdio: [request.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
  return request.start === undefined ? startNow() : request.start(startNow);
}

function collect(
  stream: NodeJS.ReadableStream | null,
  maxLength: number,
  onLine?: (line: string) => void,
): TailText {
  const tail = new TailText(maxLength);
  const splitter = onLine === undefined ? null : new LineSplitter(onLine);
  stream?.setEncoding("utf8");
  stream?.on("data", (text: string) => {
    tail.push(text);
    splitter?.push(text);
  });
  stream?.on("end", () => splitter?.end());
  return tail;
}

function feed(child: ChildProcess, input: string | undefined): void {
  if (input === undefined || child.stdin === null) return;
  // A child that ends without reading its input is no error of ours: its exit status tells.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
}

/** Stops the group on expiry or cancellation. Returns what stopped it, and how to stand down. */
function guard(child: ChildProcess, request: CommandRequest) {
  let stopped: CommandResult["stopped"] = null;
  let killTimer: NodeJS.Timeout | undefined;
  const stop = (reason: "timeout" | "cancelled") => {
    if (stopped !== null || child.pid === undefined) return;
    stopped = reason;
    const group = child.pid;
    signalGroup(group, "SIGTERM");
    killTimer = setTimeout(() => {
      signalGroup(group, "SIGKILL");
    }, request.killGraceMs ?? 2000);
  };
  const timer = setTimeout(() => {
    stop("timeout");
  }, request.timeoutMs);
  const cancel = () => {
    stop("cancelled");
  };
  if (request.signal?.aborted === true) cancel();
  request.signal?.addEventListener("abort", cancel, { once: true });
  return {
    reason: () => stopped,
    standDown: () => {
      clearTimeout(timer);
      clearTimeout(killTimer);
      request.signal?.removeEventListener("abort", cancel);
      // What the group's leader left behind after we stopped it goes as well.
      if (stopped !== null && child.pid !== undefined) signalGroup(child.pid, "SIGKILL");
    },
  };
}

/**
 * Runs an outside command to its end: no shell, own process group, time limit, bounded output.
 * A non-zero exit is a result, not an exception; see `expectSuccess`.
 * @throws Fault CommandNotFound when the program cannot be started
 */
export async function runCommand(request: CommandRequest): Promise<CommandResult> {
  const startedMs = performance.now();
  const child = startCommand(request);
  const maxLength = request.maxOutputLength ?? 64 * 1024;
  const stdout = collect(child.stdout, maxLength, request.onStdoutLine);
  const stderr = collect(child.stderr, maxLength, request.onStderrLine);
  const watch = guard(child, request);
  feed(child, request.input);
  try {
    // "close" and not "exit": the output is complete.
    const [exitCode, signal] = parseClose(await once(child, "close"));
    return {
      exitCode,
      signal,
      stopped: watch.reason(),
      stdout: stdout.text,
      stderr: stderr.text,
      durationMs: performance.now() - startedMs,
    };
  } catch (error) {
    throw new Fault("CommandNotFound", {
      facts: { command: request.argv[0], detail: String(error) },
      cause: error,
    });
  } finally {
    watch.standDown();
  }
}

function parseClose(values: unknown[]): [number | null, NodeJS.Signals | null] {
  const [code, signal] = values;
  return [typeof code === "number" ? code : null, isSignal(signal) ? signal : null];
}

function isSignal(value: unknown): value is NodeJS.Signals {
  return typeof value === "string" && value.startsWith("SIG");
}

/**
 * The result of a command that must have succeeded.
 * @throws Fault CommandTimeout, CommandFailed with the end of its error text; Cancelled
 */
export function expectSuccess(request: CommandRequest, result: CommandResult): CommandResult {
  const command = request.argv.join(" ");
  if (result.stopped === "timeout")
    throw new Fault("CommandTimeout", { facts: { command, seconds: request.timeoutMs / 1000 } });
  if (result.stopped === "cancelled") throw new Fault("Cancelled");
  if (result.exitCode === 0) return result;
  const ended = result.exitCode === null ? (result.signal ?? "signal") : `exit ${result.exitCode}`;
  const detail = lastLines(result.stderr === "" ? result.stdout : result.stderr);
  throw new Fault("CommandFailed", { facts: { command, ended, detail } });
}

/** The last lines of a text that fit into a message. */
export function lastLines(text: string, maxLength = 600): string {
  return text.trim().slice(-maxLength);
}
