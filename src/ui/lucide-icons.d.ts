// The package types its whole list only, and a list is taken whole by the bundler. Imported one by one,
// each icon goes where it is used.
declare module 'lucide/dist/esm/icons/*.mjs' {
  const shapes: readonly (readonly [
    tag: string,
    attributes: Record<string, string | number | undefined>,
  ])[];
  // biome-ignore lint/style/noDefaultExport: that is how the package exports them
  export default shapes;
}
