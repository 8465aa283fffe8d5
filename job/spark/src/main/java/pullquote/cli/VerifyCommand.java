package pullquote.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pullquote.verify.Verification;

/** Checks an output. */
@Command(
    name = "verify",
    description = {
      "Checks an output against its run.json: the files, the rows and their order, the sums, every"
          + " span against the text it points into.",
      "Exit status: 0 if all holds, 1 if anything does not, 2 if there is no such folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    usageHelpAutoWidth = true)
final class VerifyCommand extends Subcommand {

  @Parameters(paramLabel = "OUTPUT", description = "The folder that a run has written.")
  private String output = "";

  @Override
  public Integer call() throws Exception {
    Verification.Result result = Verification.run(output);
    PrintWriter err = err();
    result
        .problems()
        .forEach(
            problem -> err.println("pullquote: " + Terminal.line(result.output() + "/" + problem)));
    long more = result.problemCount() - result.problems().size();
    if (more > 0) {
      err.println(String.format(Locale.ROOT, "... and %,d problems more", more));
    }
    if (result.holds()) {
      out()
          .println(
              Terminal.line(result.output())
                  + ": "
                  + Digest.number(result.articles(), "article")
                  + " and "
                  + Digest.number(result.quotes(), "quote")
                  + "; all files, sums and spans hold");
    }
    return result.holds() ? ExitStatus.OK : ExitStatus.FAILED;
  }
}
