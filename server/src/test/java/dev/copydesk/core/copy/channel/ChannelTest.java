package dev.copydesk.core.copy.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTest {

    @ParameterizedTest
    @CsvSource({
        "campaigns/spring/emails/one.md, EMAIL",
        "campaigns/spring/sms/one.md, SMS",
        "campaigns/spring/posts/x/launch.md, X",
        "campaigns/spring/Posts/LinkedIn/launch.md, LINKEDIN",
        "posts/launch.md, POST",
        "posts/x/drafts/launch.md, X",
        "emails/sms/one.md, SMS",
        "ads/one.md, AD",
        "push/one.md, PUSH",
        "x/one.md,",
        "threads/one.md,",
        "emails.md,",
        "posts,",
        "one.md,",
        "'',"
    })
    void foldersNameTheirChannel(String path, Channel channel) {
        assertThat(Channel.ofFolder(path)).isEqualTo(Optional.ofNullable(channel));
    }
}
