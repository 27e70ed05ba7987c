import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bundleCost } from "./bundle-cost.ts";

/** The back end as it is reached from here; browsers ask for it under /api, so that it is of one origin with the page. */
const proxy = {
  "/api": {
    target: process.env["API_URL"] ?? "http://localhost:4020",
    rewrite: (path: string) => path.replace(/^\/api/, ""),
  },
};

/** What a server that serves the built page should say too. */
const headers = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

export default defineConfig({
  plugins: [react(), bundleCost()],
  server: { port: 4021, strictPort: true, proxy },
  preview: { port: 4021, strictPort: true, proxy, headers },
  build: { target: "es2022" },
});
