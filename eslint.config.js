import tseslint from "typescript-eslint";

/** Restrictions that hold the house rules of CONTRIBUTING.md; each names its reason. */
const bannedSyntax = [
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  {
    selector: "CatchClause[param=null]",
    message: "Name the error: a catch says why it is safe to go on.",
  },
  { selector: "TSNonNullExpression", message: "Parse or check instead of asserting." },
  {
    selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
    message: "process.exit() skips clean-up; set process.exitCode in main.",
  },
];

const processEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Only main reads the environment; pass values down.",
};

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "*.config.js", ".dependency-cruiser.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "max-depth": ["error", 3],
      "max-params": ["error", 4],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...bannedSyntax, processEnvironment],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
    },
  },
  { files: ["src/main/**"], rules: { "no-restricted-syntax": ["error", ...bannedSyntax] } },
  {
    files: ["test/**", "src/**/*.test.ts", "bench/**", "scripts/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...bannedSyntax.filter((rule) => rule.selector !== "TSNonNullExpression"),
      ],
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 600, skipBlankLines: true, skipComments: true }],
      "no-console": "off",
      // node:test returns a promise from describe/it that the runner itself awaits.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            { from: "package", name: ["describe", "it", "test", "suite"], package: "node:test" },
          ],
        },
      ],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
