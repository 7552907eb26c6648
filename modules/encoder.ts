import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { ensureEncoder, PACKAGED_FILES, packagedFile } from '../scripts/encoder/assets';
import { runtimeFromPackage } from '../scripts/vite/runtime';

/** Puts the learned reader's files into the package's encoder/ folder, making the 8-bit weights first where needed. */
export default defineWxtModule({
  name: 'heard:encoder',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [runtimeFromPackage()] }));
    wxt.hook('build:publicAssets', (_, files) => {
      ensureEncoder();
      for (const name of PACKAGED_FILES)
        files.push({ absoluteSrc: packagedFile(name), relativeDest: `encoder/${name}` });
    });
  },
});
