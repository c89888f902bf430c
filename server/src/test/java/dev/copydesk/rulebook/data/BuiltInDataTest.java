package dev.copydesk.rulebook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.copy.channel.ChannelData;
import dev.copydesk.core.copy.channel.Limit;
import dev.copydesk.core.copy.channel.Unit;
import dev.copydesk.core.copy.field.Blocks;
import dev.copydesk.core.copy.field.MergeField;
import dev.copydesk.core.copy.field.MergeFields;
import dev.copydesk.core.copy.field.Platform;
import dev.copydesk.core.copy.field.PlatformFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInDataTest {

    private static final String LIMIT = """
            counting:
              weighted: {scale: 100, default-weight: 200, url-length: 23, emoji-as-one: true, ranges: [], source: a, checked: 2026-01-01}
              sms: {gsm7: {single: 160, part: 153}, ucs2: {single: 70, part: 67}, source: a, checked: 2026-01-01}
              fediverse: {url-length: 23, source: a, checked: 2026-01-01}
            channels:
              x:
                - {part: text, max: 280, unit: weighted, over: rejected, source: a, checked: 2026-01-01}
            """;

    @Test
    void knowsTheLimitOfX() {
        Limit limit = BuiltInData.channels().limits(Channel.X).of("text").get(0);

        assertThat(limit.max()).isEqualTo(280);
        assertThat(limit.unit()).isEqualTo(Unit.WEIGHTED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POST")
    void everyChannelHasLimits(Channel channel) {
        assertThat(BuiltInData.channels().limits(channel).limits()).isNotEmpty();
    }

    @Test
    void factsGetOldAfterAYear() {
        ChannelData data = BuiltInData.channels();

        assertThat(data.staleOn(LocalDate.of(2026, 11, 25))).isEmpty();
        assertThat(data.staleOn(LocalDate.of(2027, 11, 22))).isEmpty();
        assertThat(data.staleOn(LocalDate.of(2027, 11, 23))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesOfAPlatformAreInItsOwnSyntax(Platform platform) {
        Map<Platform, PlatformFacts> platforms = BuiltInData.platforms();
        PlatformFacts facts = platforms.get(platform);

        List<MergeField> field = MergeFields.scan(facts.field());
        assertThat(field)
                .hasSize(1)
                .allMatch(each -> platform.accepts(each.syntax()) && each.name().isPresent());
        facts.fallback().ifPresent(text -> {
            List<MergeField> found = MergeFields.scan(text);
            assertThat(found).isNotEmpty().allMatch(each -> platform.accepts(each.syntax()));
            assertThat(Blocks.unbalanced(found)).isEmpty();
            assertThat(found)
                    .anyMatch(each -> each.fallback().isPresent() || each.kind().isBlock());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "max: 280      | max: many      | channels.yml:7: \"max\" must be a whole number, not \"many\".",
                "max: 280      | max: 0         | channels.yml:7: These numbers do not fit: not a limit: at most 0 for 'text'.",
                "max: 280,     | maximum: 280,  | channels.yml:7: The key \"maximum\" is not known here; known are part, max, unit, over, source, checked.",
                "unit: weighted | unit: pixels  | channels.yml:7: \"pixels\" is no unit; write one of graphemes, code-points, utf-16, utf-8-bytes, weighted, emoji-bytes, fediverse, double-width, sms-parts, hashtags.",
                "over: rejected, | ``           | channels.yml:7: The key \"over\" is missing; add it.",
                "  x:          | `  pigeon:`    | channels.yml:6: The key \"pigeon\" is not known here; known are email, x, linkedin, instagram, facebook, threads, bluesky, mastodon, sms, push, ad, post.",
                "single: 70    | single: 7      | channels.yml:3: These numbers do not fit: a message of 7 cannot have parts of 67.",
                "ranges: []    | ranges: {}     | channels.yml:2: \"ranges\" must be a list, not a mapping.",
                "emoji-as-one: true | emoji-as-one: maybe | channels.yml:2: \"emoji-as-one\" must be true or false, not \"maybe\"."
            })
    void aFaultIsOneSentenceWithItsPlace(String right, String wrong, String message) {
        String text = LIMIT.replace(right, wrong);
        assertThat(text).isNotEqualTo(LIMIT);

        assertThatThrownBy(() -> ChannelFile.read("channels.yml", text))
                .isInstanceOf(DataFileException.class)
                .hasMessage(message);
    }

    @Test
    void aDateThatIsNoneIsNamed() {
        String text = LIMIT.replace(
                "over: rejected, source: a, checked: 2026-01-01", "over: rejected, source: a, checked: May");

        assertThatThrownBy(() -> ChannelFile.read("channels.yml", text))
                .hasMessage("channels.yml:7: \"checked\" must be a date such as 2026-11-22, not \"May\".");
    }

    @Test
    void brokenYamlAndAnEmptyFileAreNamed() {
        assertThatThrownBy(() -> ChannelFile.read("channels.yml", "a: [")).hasMessageStartingWith("channels.yml:1: ");
        assertThatThrownBy(() -> ChannelFile.read("channels.yml", "# nothing\n"))
                .hasMessage("channels.yml:1: The file holds nothing; restore it.");
        assertThatThrownBy(() -> PlatformFile.read("platforms.yml", "platforms: []"))
                .hasMessage("platforms.yml:1: \"mailchimp\" is missing; add it.");
    }
}
