import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { takeKey } from "./address/use-link.ts";
import { loadLanguage } from "./language/language.ts";
import { firstLanguageName } from "./language/language-name.ts";
import { Page } from "./page.tsx";
import "./page.css";

// Before anything is asked for: whatever fails later, the key is out of the address.
takeKey();
const place = document.getElementById("page");
if (place === null) throw new Error("expected an element with the id `page`");

try {
  const language = await loadLanguage(firstLanguageName());
  createRoot(place).render(
    <StrictMode>
      <Page language={language} />
    </StrictMode>,
  );
} catch {
  // Neither language is there to say it in.
  place.textContent = "Страница не загрузилась: обновите её. The page did not load: reload it.";
}
