import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** The engine gives the same report for the same input, byte for byte: it may not look at a clock or throw dice. */
const impure = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "no clock" },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "no clock" },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "no randomness" },
  { selector: "ImportDeclaration[source.value=/^node:/]", message: "no Node API: the engine runs in browsers" },
  { selector: "CallExpression[callee.property.name=/^(toLocale|localeCompare)/]", message: "no locale of the machine" },
];

const nodeGlobals = Object.fromEntries(
  ["process", "console", "URL", "Buffer", "setTimeout", "clearTimeout", "TextDecoder", "TextEncoder"].map((name) => [
    name,
    "readonly",
  ]),
);

export default tseslint.config(
  { ignores: ["**/dist/", "**/coverage/", "**/node_modules/", "fixtures/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-control-regex": "off", // messages hold control characters, and we look for them
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: nodeGlobals } },
  {
    files: ["packages/undelivered/bin/*.js"],
    languageOptions: { globals: { require: "readonly", module: "readonly", __dirname: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  // Scripts of the page's tests hold functions that run in the browser.
  { files: ["packages/page/**/*.mjs"], rules: { "no-undef": "off" } },
  // Message text is hostile: an expression that can read it in two ways may take longer than anybody waits.
  {
    files: ["packages/**/*.ts"],
    ignores: ["**/*.test.ts", "**/test/**", "**/testing/**"],
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": "error" },
  },
  {
    files: ["packages/undelivered/{src,knowledge}/**/*.ts"],
    ignores: ["packages/undelivered/src/{cli,check}/**", "**/*.test.ts", "**/testing/**"],
    rules: { "no-restricted-syntax": ["error", ...impure], "no-console": "error" },
  },
);
