// Two weights of one family serve Arabic and Latin; the title faces and Tifinagh load only where they are shown, and
// what stands on the first view is cut to its letters.
import '@fontsource/ibm-plex-sans-arabic/400.css'
import '@fontsource/ibm-plex-sans-arabic/600.css'
import '@fontsource/noto-sans-tifinagh/400.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './fonts/faces.css'
