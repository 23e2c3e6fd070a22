import { Transform } from 'node:stream'

// Chromium complains on stderr about things a machine without desktop, message bus or graphics card lacks. Only these
// known sources are hidden; every other line, and every line of the app, stays.
const sources = [
  'dbus/bus',
  'bus',
  'object_proxy',
  'dbus/object_proxy',
  'viz_main_impl',
  'gpu_init',
  'gpu_process_host',
  'gl_factory',
  'gl_display',
  'gl_surface_egl',
  'gl_utils',
  'command_buffer_proxy_impl',
  'shared_image_interface_proxy',
  'one_copy_raster_buffer_provider',
  'angle_platform_impl',
  'egl_util',
  'vaapi_wrapper',
  'video_capture_service_impl',
  'upower',
  'login1',
  'xdg_desktop_portal',
  'portal_proxy',
  'browser_main_loop',
  'atom_cache',
  'zygote_linux',
  'simple_file_enumerator',
  'simple_index_file',
]
const fromSource = new RegExp(
  `^\\[\\d+:\\d+/\\d+\\.\\d+:(?:ERROR|WARNING|INFO):(?:[\\w/]+/)?(?:${sources.join('|')})\\.cc[(:]`,
)
const libraryNoise =
  /^(?:libva |MESA|libEGL warning|vk_swiftshader|Fontconfig warning|\(\w+:\d+\): (?:Gtk|dconf|GLib-GIO|dbind)-(?:WARNING|CRITICAL|Message))/

/** Whether a line on stderr is Chromium's known noise. */
export const isNoise = (line) => fromSource.test(line) || libraryNoise.test(line)

/** A stream that passes bytes on unchanged, less the lines of known noise. */
export function withoutNoise() {
  let rest = Buffer.alloc(0)
  return new Transform({
    transform(chunk, _encoding, done) {
      rest = Buffer.concat([rest, chunk])
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        const line = rest.subarray(0, end + 1)
        if (!isNoise(line.toString('latin1'))) this.push(line)
        rest = rest.subarray(end + 1)
      }
      done()
    },
    flush(done) {
      done(null, isNoise(rest.toString('latin1')) ? null : rest)
    },
  })
}
