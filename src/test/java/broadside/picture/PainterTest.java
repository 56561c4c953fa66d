package broadside.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.Colour;
import broadside.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards and icons of every kind of text have the right size and stay small. */
class PainterTest {
  private static final Theme THEME = Theme.of(Optional.of(Colour.of(0x5B2A86)));
  private static final Card.Band BAND = new Card.Band(100, 900, true, false, List.of(300, 850));
  private static final int MOST_BYTES = 40 * 1024;

  private final Painter painter = new Painter();

  private static Card card(String headline, boolean rightToLeft, List<Card.Band> bands) {
    return new Card(
        "Example Party",
        Optional.of("Kyiv, June 2013"),
        Optional.of(headline).filter(words -> !words.isEmpty()),
        Optional.of("1–13 May 2013"),
        Optional.of("nearly 10,000 computers"),
        Optional.empty(),
        bands,
        rightToLeft,
        THEME);
  }

  static Stream<Card> cards() {
    return Stream.of(
        card("Hacked", false, List.of(BAND)),
        card("", false, List.of()),
        card("word ".repeat(100), false, List.of(BAND, BAND, BAND, BAND)),
        card("Donaudampfschifffahrtsgesellschaft".repeat(4), false, List.of(BAND)),
        card("מתקפה על (DDoS) המפלגה", true, List.of(BAND)),
        card("漢字 😀 \uE000 \u202Ex", false, List.of(BAND)),
        card("Many", false, Collections.nCopies(500, BAND)));
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void aCardHasItsSizeAndFewBytes(Card card) throws IOException {
    byte[] png = painter.card(card);
    assertEquals(1200, image(png).getWidth());
    assertEquals(630, image(png).getHeight());
    assertTrue(png.length <= MOST_BYTES, png.length + " bytes");
  }

  @Test
  void nothingIsPaintedOnTheMargins() throws IOException {
    int paper = 0xFF000000 | THEME.light().paper().rgb();
    for (Card card : cards().toList()) {
      BufferedImage image = image(painter.card(card));
      for (int y = 21; y < 630; y++) {
        assertEquals(paper, image.getRGB(30, y));
        assertEquals(paper, image.getRGB(1170, y));
      }
    }
  }

  @Test
  void theMachineChangesNoByte() {
    List<byte[]> before = cards().map(painter::card).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<byte[]> after = cards().map(new Painter()::card).toList();
      for (int i = 0; i < before.size(); i++) {
        assertArrayEquals(before.get(i), after.get(i));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void manyThreadsPaintWhatOnePaints() throws Exception {
    List<Card> cards =
        IntStream.range(0, 40)
            .boxed()
            .flatMap(i -> Stream.concat(cards(), Stream.of(card("Attack " + i, false, List.of()))))
            .toList();
    List<byte[]> alone = cards.stream().map(new Painter()::card).toList();
    Painter shared = new Painter();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<byte[]>> tasks =
          cards.stream().map(card -> (Callable<byte[]>) () -> shared.card(card)).toList();
      List<Future<byte[]>> together = threads.invokeAll(tasks);
      for (int i = 0; i < cards.size(); i++) {
        assertArrayEquals(alone.get(i), together.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aCardWhoseHeadlineCannotBeShownIsAboutItsPublisher() {
    byte[] chinese = painter.card(card("漢字", false, List.of(BAND)));
    assertArrayEquals(painter.card(card("해적당", false, List.of(BAND))), chinese);
    assertFalse(Arrays.equals(painter.card(card("", false, List.of(BAND))), chinese));
  }

  @Test
  void aPreviewSaysSoOnItsCard() {
    Card card = card("Hacked", false, List.of());
    Card preview =
        new Card(
            card.publisher(),
            card.dateline(),
            card.headline(),
            card.span(),
            card.figure(),
            Optional.of("Draft – not for publication"),
            card.bands(),
            card.rightToLeft(),
            card.theme());
    assertFalse(Arrays.equals(painter.card(card), painter.card(preview)));
  }

  @Test
  void timeRunsTheWayPeopleRead() throws IOException {
    Card.Band early = new Card.Band(0, 200, false, false, List.of());
    int paper = 0xFF000000 | THEME.light().paper().rgb();
    BufferedImage left = image(painter.card(card("A", false, List.of(early))));
    BufferedImage right = image(painter.card(card("א", true, List.of(early))));
    int y = 540;
    assertTrue(left.getRGB(150, y) != paper && left.getRGB(1050, y) == paper);
    assertTrue(right.getRGB(150, y) == paper && right.getRGB(1050, y) != paper);
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 180, 192, 512})
  void anIconWithoutALogoIsTheInitialOnTheColour(int size) throws IOException {
    for (String name : List.of("«example»", "Піратська", "מפלגה", "…")) {
      BufferedImage icon = image(painter.icon(size, name, Optional.empty(), THEME));
      assertEquals(size, icon.getWidth());
      assertEquals(size, icon.getHeight());
      assertEquals(0xFF5B2A86, icon.getRGB(0, 0));
    }
  }

  private static byte[] logo(int width, int height, int type) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width, height / 2);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  @Test
  void anIconIsTheLogoOnPaper() throws IOException {
    byte[] logo = logo(300, 300, BufferedImage.TYPE_INT_ARGB);
    for (int size : new int[] {32, 512}) {
      BufferedImage icon = image(painter.icon(size, "A", Optional.of(logo), THEME));
      int paper = 0xFF000000 | THEME.light().paper().rgb();
      assertEquals(paper, icon.getRGB(0, 0));
      assertEquals(0xFFFF0000, icon.getRGB(size / 2, size / 4));
      assertEquals(paper, icon.getRGB(size / 2, size * 3 / 4));
    }
  }

  @Test
  void aLogoThatCannotBeAnIconLeavesItToTheInitial() throws IOException {
    byte[] initial = painter.icon(32, "A", Optional.empty(), THEME);
    byte[] good = logo(200, 200, BufferedImage.TYPE_INT_RGB);
    for (byte[] logo :
        List.of(
            logo(600, 100, BufferedImage.TYPE_INT_RGB),
            logo(40, 40, BufferedImage.TYPE_INT_RGB),
            new byte[] {-1, -40, -1},
            Arrays.copyOf(good, good.length / 2))) {
      assertArrayEquals(initial, painter.icon(32, "A", Optional.of(logo), THEME));
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY
      })
  void pixelsAreReadAsOthersReadThem(int type) throws IOException {
    byte[] png = logo(13, 7, type);
    BufferedImage expected = image(png);
    Bitmap read = BitmapReader.read(png).orElseThrow();
    for (int i = 0; i < 13 * 7; i++) {
      assertEquals(expected.getRGB(i % 13, i / 13), read.at(i % 13, i / 13));
    }
  }

  @Test
  void greyAndSixteenBitsAreReadToo() throws IOException {
    for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
      BufferedImage grey = new BufferedImage(2, 1, type);
      grey.getRaster().setSample(1, 0, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 32896);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(grey, "png", out);
      Bitmap read = BitmapReader.read(out.toByteArray()).orElseThrow();
      assertEquals(0xFF000000, read.at(0, 0));
      assertEquals(0xFF808080, read.at(1, 0));
    }
  }
}
