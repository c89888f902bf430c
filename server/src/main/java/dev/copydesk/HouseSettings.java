package dev.copydesk;

import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.review.ActiveRules;
import dev.copydesk.core.review.FileSettings;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.review.Settings;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.rulebook.ValeSetup;
import dev.copydesk.rulebook.ValeSetup.ValeFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the house for each file: packs and levels as copydesk.yml says, Vale styles as the Vale set-up says. */
final class HouseSettings implements Settings {

    private final RuleSet rules;
    private final Set<RuleId> valeRules;
    private final Optional<ValeSetup> vale;
    private final Levels levels;

    /** Files of one kind share their active rules: building them anew for each of thousands of files would cost more than judging. */
    private final Map<List<Optional<Severity>>, ActiveRules> shared = new ConcurrentHashMap<>();

    HouseSettings(List<Rule> own, Optional<ValeSetup> vale, Levels levels) {
        this.vale = vale;
        this.levels = levels;
        List<Rule> fromVale = vale.map(ValeSetup::rules).orElse(List.of());
        this.valeRules = fromVale.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
        this.rules =
                RuleSet.of(Stream.concat(own.stream().filter(rule -> !valeRules.contains(rule.id())), fromVale.stream())
                        .toList());
    }

    /** What the configuration says about the weight of a rule in a file. */
    @FunctionalInterface
    interface Levels {
        Optional<Severity> of(Rule rule, String path);
    }

    @Override
    public FileSettings of(String path) {
        Optional<ValeFile> valeFile = vale.map(setup -> setup.of(path));
        ParseOptions options = valeFile.map(ValeFile::options).orElseGet(ParseOptions::markdown);
        List<Optional<Severity>> severities = rules.rules().stream()
                .map(rule -> valeRules.contains(rule.id())
                        ? valeFile.filter(ValeFile::isLinted).flatMap(file -> file.severity(rule))
                        : levels.of(rule, path))
                .toList();
        return new FileSettings(
                shared.computeIfAbsent(severities, this::active), options.onChannel(Channel.ofFolder(path)));
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    private ActiveRules active(List<Optional<Severity>> severities) {
        Map<RuleId, Severity> weights = new ConcurrentHashMap<>();
        for (int i = 0; i < severities.size(); i++) {
            RuleId id = rules.rules().get(i).id();
            severities.get(i).ifPresent(severity -> weights.put(id, severity));
        }
        return ActiveRules.of(rules, rule -> Optional.ofNullable(weights.get(rule.id())));
    }
}
