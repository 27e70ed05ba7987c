import { startEngine } from "./engine.mjs";

const { url } = await startEngine({ port: Number(process.env["PORT"] ?? 8002) });
console.log(`Valhalla answers at ${url}/sources_to_targets`);
