package pullquote;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/**
 * Dependencies run one way: text, language, quote, entity, summary, analysis, evaluation. That the
 * core knows nothing of Spark needs no rule: it is not on its class path.
 */
@AnalyzeClasses(packages = "pullquote", importOptions = DoNotIncludeTests.class)
final class CoreArchitectureTest {

  @ArchTest
  static final ArchRule ONE_WAY =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("pullquote.text..")
          .optionalLayer("language")
          .definedBy("pullquote.language..")
          .layer("quote")
          .definedBy("pullquote.quote..")
          .layer("entity")
          .definedBy("pullquote.entity..")
          .layer("summary")
          .definedBy("pullquote.summary..")
          .layer("analysis")
          .definedBy("pullquote.analysis..")
          .layer("evaluation")
          .definedBy("pullquote.evaluation..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("language")
          .mayOnlyAccessLayers("text")
          .whereLayer("quote")
          .mayOnlyAccessLayers("language", "text")
          .whereLayer("entity")
          .mayOnlyAccessLayers("quote", "language", "text")
          .whereLayer("summary")
          .mayOnlyAccessLayers("entity", "quote", "language", "text")
          .whereLayer("analysis")
          .mayOnlyAccessLayers("summary", "entity", "quote", "language", "text")
          .whereLayer("evaluation")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("pullquote.(*)..").should().beFreeOfCycles();
}
