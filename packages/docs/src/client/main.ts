/** What moves on a page of the site: the search, and the choice of dark or light. */
import { searchBox } from "./search-box.js";
import { themeButton } from "./theme.js";

searchBox(document.querySelector<HTMLElement>(".search"));
themeButton(document.querySelector<HTMLButtonElement>(".theme"));
