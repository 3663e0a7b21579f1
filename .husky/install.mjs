// Has git look at what is committed, by way of husky. Run after packages are installed. Nothing to do on a build
// machine and where the packages for work on the project were left out.
if (!process.env.CI) {
  const { default: husky } = await import('husky').catch(() => ({ default: () => '' }));
  const said = husky();
  if (said !== '') console.error(`No check before commits: ${said}`);
}
