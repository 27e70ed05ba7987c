// Plain JavaScript for any Node from 18 on: it must be able to say that the Node it runs in is too old.
const wanted = [22, 18];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(`
This is Node ${process.versions.node}; building and testing need Node ${wanted.join(".")} or newer.

The development dependency \`node\` brings its own. Its install script did not run: scripts were switched off, or the
package is not installed. Any one of these puts it right:

  npm rebuild node --ignore-scripts=false
  npm ci --ignore-scripts=false

or use a newer Node. Then run this command again, through \`npm run\`: npm puts the installed Node first.
`);
  process.exit(1);
}
