import { delimiter } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** As the environment is outside of `npm run`: without what npm adds for a script of this package. */
export function outsideEnvironment(environment: Environment): Environment {
  const isAdded = (name: string) =>
    /^npm_(?:lifecycle|package|command|execpath|node_execpath)|^npm_config_(?:local_)?prefix$|^(?:INIT_CWD|NODE)$/i.test(
      name,
    );
  const path = environment["PATH"]
    ?.split(delimiter)
    .filter((part) => !/node_modules|node-gyp-bin/.test(part));
  const kept = Object.entries(environment).filter(([name]) => !isAdded(name));
  return { ...Object.fromEntries(kept), PATH: path?.join(delimiter) };
}

/** Of somebody whose npm has that configuration alone, and a cache of its own. */
export function npmEnvironment(environment: Environment, configuration: string, cache: string): Environment {
  const kept = Object.entries(environment).filter(([name]) => !/^npm_config_/i.test(name));
  return { ...Object.fromEntries(kept), npm_config_userconfig: configuration, npm_config_cache: cache };
}
