import { render } from "preact";
import { PlaygroundPage } from "./page/playground-page.tsx";
import { keptTheme } from "./page/theme.ts";

document.documentElement.dataset["theme"] = keptTheme();
const place = document.getElementById("playground");
if (place === null) throw new Error("the page has no element #playground");
place.textContent = "";
render(<PlaygroundPage />, place);
