// The house of ARCHITECTURE.md, held by machine: imports run down the layers, never up.
const layers = [
  ["domain", "faults", "lib"],
  ["config", "contract"],
  ["platform"],
  ["plugins", "freeze", "snapshot", "vault", "journal"],
  ["engine"],
  ["cli", "agent"],
  ["main"],
];
const folder = (names) => `^src/(${names.join("|")})/`;

const upward = layers.slice(0, -1).map((names, level) => ({
  name: `layer-${level}-imports-upward`,
  comment: `${names.join(", ")} may import its own layer or lower ones only.`,
  severity: "error",
  from: { path: folder(names) },
  to: { path: folder(layers.slice(level + 1).flat()) },
}));

const apart = (name, names, comment) =>
  names.map((one) => ({
    name: `${name}-${one}`,
    comment,
    severity: "error",
    from: { path: folder([one]) },
    to: { path: folder(names.filter((other) => other !== one)) },
  }));

const notTest = "\\.test\\.ts$";

export default {
  forbidden: [
    ...upward,
    ...apart("hands-do-not-meet", layers[3], "Hands meet in the engine, never each other."),
    ...apart(
      "faces-are-separate",
      layers[5],
      "The command line and the agent do not import each other.",
    ),
    {
      name: "engine-touches-no-os",
      comment: "Use cases see ports, never an operating system.",
      severity: "error",
      from: { path: "^src/engine/", pathNot: notTest },
      to: {
        path: [
          "^src/platform/",
          "^(node:)?(fs|child_process|net|os|worker_threads|http|https)(/|$)",
        ],
      },
    },
    {
      name: "engine-sees-ports-only",
      comment: "A concrete adapter is built by main; the engine sees its port.",
      severity: "error",
      from: { path: "^src/engine/", pathNot: notTest },
      to: { path: "^src/(plugins|snapshot|vault|freeze|journal)/[^/]+/" },
    },
    {
      name: "adapters-do-not-meet",
      comment: "btrfs may not import command, nor restic another vault.",
      severity: "error",
      from: { path: "^src/(plugins|snapshot|vault)/([^/]+)/" },
      to: { path: "^src/$1/([^/]+)/", pathNot: "^src/$1/$2/" },
    },
    {
      name: "adapters-only-from-main",
      comment: "Only the composition root builds adapters.",
      severity: "error",
      from: { path: "^src/(cli|agent)/", pathNot: notTest },
      to: { path: "^src/((plugins|snapshot|vault)/[^/]+/|platform/)" },
    },
    {
      name: "process-only-in-platform",
      comment: "Processes, threads and foreign functions are platform's.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/platform/", notTest] },
      to: { path: "^(node:)?(child_process|worker_threads)$|node_modules/koffi" },
    },
    {
      name: "pure-layers",
      comment: "Layers 0 and 1 do no input or output.",
      severity: "error",
      from: { path: "^src/(domain|faults|lib|config|contract)/", pathNot: notTest },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(util|path|url|events)$" },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-test-in-src",
      severity: "error",
      from: { path: "^src/", pathNot: notTest },
      to: { path: ["^test/", notTest] },
    },
    {
      name: "no-dev-dependency-in-src",
      severity: "error",
      from: { path: "^src/", pathNot: notTest },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".mjs", ".json"] },
  },
};
