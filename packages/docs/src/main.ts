/** What `npm run docs` does. */
export { buildSite } from "./site/build.js";
export { stalePages, writePages } from "./write.js";
