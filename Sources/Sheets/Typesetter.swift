internal import CPangoCairo

/// How a text is set. Sizes in points.
struct TextStyle {
  var size: Double
  /// Where the text does not fit, it may shrink to that.
  var smallest: Double
  var isBold = false
  var isCentred = false

  init(_ size: Double, smallest: Double? = nil, isBold: Bool = false, isCentred: Bool = false) {
    self.size = size
    self.smallest = min(size, smallest ?? size)
    self.isBold = isBold
    self.isCentred = isCentred
  }
}

/// What sheets are printed with.
package enum Fonts {
  /// Throws where the machine has none at all.
  package static func check() throws(SheetError) { _ = try Typesetter() }
}

/// Sets text with the fonts of the machine: Pango finds one for each script. Has a font map of its own, so that several may work at once.
final class Typesetter {
  private let fonts: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer

  /// Throws where there is no font at all: Pango would end the process.
  init() throws(SheetError) {
    guard let fonts = pango_cairo_font_map_new() else { throw .noFont }
    guard Self.hasFamily(fonts), let context = pango_font_map_create_context(fonts) else {
      g_object_unref(fonts)
      throw .noFont
    }
    self.fonts = fonts
    self.context = context
    pango_context_set_language(context, pango_language_from_string("fr"))
    // Paper has no pixels to fit glyphs to.
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fonts)
  }

  /// The text in a box of that width, and of that height at most: words wrap; what is too long shrinks, then breaks within words, and
  /// in the last resort ends in an ellipsis.
  func set(_ text: String, _ style: TextStyle, width: Double, height: Double = 10_000) throws(SheetError)
    -> TextBlock
  {
    let block = try TextBlock(text, style, in: context, width: width)
    var size = style.size
    while true {
      block.size = size
      if block.fits(width, height) { return block }
      guard size > style.smallest else { break }
      size = max(style.smallest, size - 0.5)
    }
    block.squeeze(into: height)
    return block
  }

  private static func hasFamily(_ fonts: UnsafeMutablePointer<PangoFontMap>) -> Bool {
    var families: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
    var count: Int32 = 0
    pango_font_map_list_families(fonts, &families, &count)
    g_free(families)
    return count > 0
  }
}

/// A text that is set: its measures, and something to draw.
final class TextBlock {
  let layout: OpaquePointer
  private let isBold: Bool

  fileprivate init(_ text: String, _ style: TextStyle, in context: OpaquePointer, width: Double)
    throws(SheetError)
  {
    guard let layout = pango_layout_new(context) else { throw .notDrawn("no layout") }
    self.layout = layout
    isBold = style.isBold
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    pango_layout_set_width(layout, Self.units(width))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
    pango_layout_set_alignment(layout, style.isCentred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT)
    pango_layout_set_line_spacing(layout, 1.1)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// In points.
  var height: Double { extents.height }

  /// Characters that no font has.
  var missingCharacters: Int { Int(pango_layout_get_unknown_glyphs_count(layout)) }

  fileprivate var size: Double = 0 {
    didSet {
      let font = pango_font_description_new()
      pango_font_description_set_family(font, "sans-serif")
      pango_font_description_set_weight(font, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
      pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
      pango_layout_set_font_description(layout, font)
      pango_font_description_free(font)
    }
  }

  fileprivate func fits(_ width: Double, _ height: Double) -> Bool {
    let extents = extents
    return extents.width <= width + 0.01 && extents.height <= height + 0.01
  }

  fileprivate func squeeze(into height: Double) {
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    // Pango counts lines without the spacing between them, and may let one too many in.
    var limit = height
    repeat {
      pango_layout_set_height(layout, Self.units(limit))
      limit -= 1
    } while extents.height > height + 0.01 && limit > 0
  }

  private var extents: (width: Double, height: Double) {
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    return (Double(logical.width) / Double(PANGO_SCALE), Double(logical.height) / Double(PANGO_SCALE))
  }

  private static func units(_ points: Double) -> Int32 { Int32(points * Double(PANGO_SCALE)) }
}
